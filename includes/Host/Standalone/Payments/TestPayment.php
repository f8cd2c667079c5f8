<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Payments;

use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;

defined( 'ABSPATH' ) || exit;

/**
 * Pretends to be an online payment, so that failures and time-outs can be tried. Offered in test mode only: it gives
 * bookings away for nothing.
 */
final class TestPayment implements PaymentMethod {

	public const ID = 'test';

	public const SUCCEEDS = 'succeeds';
	public const FAILS    = 'fails';

	/** The money comes after the payment window. */
	public const LATE = 'late';

	/** No word of it ever comes. */
	public const NEVER = 'never';

	public const OUTCOMES = [ self::SUCCEEDS, self::FAILS, self::LATE, self::NEVER ];

	private BookingSettings $settings;

	public function __construct( BookingSettings $settings ) {
		$this->settings = $settings;
	}

	public function id(): string {
		return self::ID;
	}

	public function label(): string {
		return __( 'Test payment', 'bookingx-coupons' );
	}

	public function is_offered(): bool {
		return $this->settings->test_payments();
	}

	public function is_online(): bool {
		return true;
	}
}
