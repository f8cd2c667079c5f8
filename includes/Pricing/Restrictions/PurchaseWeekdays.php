<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\LocalTime;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Booked on one of these days of the week. 0 is Sunday.
 *
 * @implements Restriction<array{days: non-empty-list<int>, zone: string|null}>
 */
final class PurchaseWeekdays implements Restriction {

	public function id(): string {
		return 'purchase_weekdays';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'days' => SettingShape::weekdays(), 'zone' => SettingShape::zone() ], [ 'days' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$zone = LocalTime::zone( $settings['zone'], $booking );
		if ( in_array( LocalTime::weekday( $booking->priced_at(), $zone ), $settings['days'], true ) ) {
			return null;
		}
		return new Rejection( 'wrong_day_of_booking', [ 'weekdays' => $settings['days'], 'next_day' => LocalTime::next_day( $booking->priced_at(), $settings['days'], $zone ) ] );
	}
}
