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
 * So many days from the day on which the code was given to the customer; the last day counts in full.
 *
 * @implements Restriction<array{days: int, zone: string|null}>
 */
final class ValidDays implements Restriction {

	public function id(): string {
		return 'valid_days';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'days' => [ 'type' => 'integer', 'minimum' => 1, 'maximum' => 3660 ], 'zone' => SettingShape::zone() ], [ 'days' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$issued = $booking->grant()->issued_at();
		if ( $issued === null ) {
			return new Rejection( 'issue_date_unknown' );
		}
		$zone  = LocalTime::zone( $settings['zone'], $booking );
		$ended = LocalTime::end_of( $issued->setTimezone( $zone )->modify( "+{$settings['days']} days" )->format( 'Y-m-d' ), $zone );
		return $booking->priced_at() < $ended ? null : new Rejection( 'expired_coupon', [ 'ended_at' => $ended ] );
	}
}
