<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * It is the customer's booking of that number, or of each multiple of it.
 *
 * @implements Restriction<array{number: int, repeats: bool}>
 */
final class NthBooking implements Restriction {

	public function id(): string {
		return 'nth_booking';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'number'  => [ 'type' => 'integer', 'minimum' => 1, 'maximum' => 1000 ],
				'repeats' => [ 'type' => 'boolean', 'default' => false ],
			],
			[ 'number' ]
		);
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$this_one = $booking->shopper()->earlier_bookings() + 1;
		if ( $this_one === $settings['number'] || $settings['repeats'] && $this_one % $settings['number'] === 0 ) {
			return null;
		}
		$to_go = $settings['repeats'] ? $settings['number'] - $this_one % $settings['number'] : $settings['number'] - $this_one;
		return new Rejection( 'not_nth_booking', [ 'number' => $settings['number'] ], $to_go > 0 ? [ 'bookings_to_go' => $to_go ] : [] );
	}
}
