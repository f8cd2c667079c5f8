<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Paid in one of these ways.
 *
 * @implements Restriction<array{methods: list<string>}>
 */
final class PaymentMethods implements Restriction {

	public function id(): string {
		return 'payment_methods';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'methods' => SettingShape::names( 'payment-method' ) ], [ 'methods' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		if ( in_array( $booking->payment_method(), $settings['methods'], true ) ) {
			return null;
		}
		return new Rejection( 'payment_method_not_eligible', [], [ 'payment_methods' => $settings['methods'] ] );
	}
}
