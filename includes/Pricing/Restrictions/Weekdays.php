<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\LocalTime;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;

/**
 * The appointment is on one of these days of the week, where it takes place. 0 is Sunday.
 *
 * @implements Restriction<array{days: list<int>, zone: string|null}>
 */
final class Weekdays implements Restriction {

	public function id(): string {
		return 'weekdays';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return [
			'type'       => 'object',
			'required'   => [ 'days' ],
			'properties' => [
				'days' => [
					'type'        => 'array',
					'items'       => [ 'type' => 'integer', 'format' => 'weekday', 'minimum' => 0, 'maximum' => 6 ],
					'minItems'    => 1,
					'maxItems'    => 7,
					'uniqueItems' => true,
				],
				'zone' => [ 'type' => [ 'string', 'null' ], 'format' => 'zone', 'default' => null ],
			],
		];
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$start = $line === null ? null : $line->start();
		if ( $start !== null && in_array( LocalTime::weekday( $start, LocalTime::zone( $settings['zone'], $booking ) ), $settings['days'], true ) ) {
			return null;
		}
		return new Rejection( 'wrong_weekday', [], [ 'weekdays' => $settings['days'] ] );
	}
}
