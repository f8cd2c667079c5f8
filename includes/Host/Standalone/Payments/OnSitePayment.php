<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Payments;

defined( 'ABSPATH' ) || exit;

/**
 * Cash or card at the appointment.
 */
final class OnSitePayment implements PaymentMethod {

	public const ID = 'on_site';

	public function id(): string {
		return self::ID;
	}

	public function label(): string {
		return __( 'Pay at the appointment', 'bookingx-coupons' );
	}

	public function is_offered(): bool {
		return true;
	}

	public function is_online(): bool {
		return false;
	}
}
