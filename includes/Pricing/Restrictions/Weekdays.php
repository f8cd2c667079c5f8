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
 * The appointment is on one of these days of the week, where it takes place. 0 is Sunday.
 *
 * @implements Restriction<array{days: non-empty-list<int>, zone: string|null}>
 */
final class Weekdays implements Restriction {

	public function id(): string {
		return 'weekdays';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of( [ 'days' => SettingShape::weekdays(), 'zone' => SettingShape::zone() ], [ 'days' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$zone  = LocalTime::zone( $settings['zone'], $booking );
		$start = $line === null ? null : $line->start();
		if ( $start !== null && in_array( LocalTime::weekday( $start, $zone ), $settings['days'], true ) ) {
			return null;
		}
		return new Rejection( 'wrong_weekday', [], [ 'weekdays' => $settings['days'], 'next_day' => LocalTime::next_day( $start ?? $booking->priced_at(), $settings['days'], $zone ) ] );
	}
}
