<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Booked in one of these currencies.
 *
 * @implements Restriction<array{currencies: list<string>}>
 */
final class Currencies implements Restriction {

	public function id(): string {
		return 'currencies';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'currencies' => SettingShape::names( 'currency', 3 ) ], [ 'currencies' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		return in_array( $booking->currency(), $settings['currencies'], true ) ? null : new Rejection( 'currency_not_eligible', [ 'currencies' => $settings['currencies'] ] );
	}
}
