<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;

final class PurchaseHoursTest extends RestrictionTestCase {

	/** @dataProvider times */
	public function test_a_window_is_half_open_and_may_pass_midnight( string $from, string $until, string $time, bool $fits ): void {
		$booking = self::at_wall_time( "2026-11-24T$time" );

		self::assertSame( $fits, self::verdict( 'purchase_hours', [ 'from' => $from, 'until' => $until ], $booking ) === null );
	}

	/** @return array<string, array{string, string, string, bool}> */
	public function times(): array {
		return [
			'just before'             => [ '09:00', '12:00', '08:59', false ],
			'first minute'            => [ '09:00', '12:00', '09:00', true ],
			'last minute'             => [ '09:00', '12:00', '11:59', true ],
			'the end is over'         => [ '09:00', '12:00', '12:00', false ],
			'night, before midnight'  => [ '22:00', '02:00', '23:30', true ],
			'night, after midnight'   => [ '22:00', '02:00', '01:00', true ],
			'night is over'           => [ '22:00', '02:00', '03:00', false ],
			'night has not begun'     => [ '22:00', '02:00', '21:59', false ],
			'until the end of a day'  => [ '18:00', '00:00', '23:59', true ],
		];
	}

	/** On 29 March clocks in Berlin go from 02:00 to 03:00, on 25 October from 03:00 back to 02:00. */
	public function test_the_clock_on_the_wall_counts_on_days_when_it_is_changed(): void {
		$night = [ 'from' => '02:00', 'until' => '03:00', 'zone' => 'Europe/Berlin' ];

		self::assertRejects( 'outside_hours_of_booking', 'purchase_hours', $night, self::at_instant( '2026-03-29T01:30:00Z' ) );
		self::assertAccepts( 'purchase_hours', $night, self::at_instant( '2026-10-25T00:30:00Z' ) );
		self::assertAccepts( 'purchase_hours', $night, self::at_instant( '2026-10-25T01:30:00Z' ) );
		self::assertRejects( 'outside_hours_of_booking', 'purchase_hours', $night, self::at_instant( '2026-10-25T02:30:00Z' ) );
	}

	public function test_a_window_of_no_time_is_no_setting(): void {
		self::assertInvalid( '.until', 'empty_window', 'purchase_hours', [ 'from' => '09:00', 'until' => '09:00' ] );
	}

	public function test_24_o_clock_is_no_time(): void {
		self::assertInvalid( '.until', 'wrong_format', 'purchase_hours', [ 'from' => '09:00', 'until' => '24:00' ] );
	}

	private static function at_wall_time( string $wall_time ): Booking {
		return self::at_instant( ( new \DateTimeImmutable( $wall_time, new \DateTimeZone( 'Europe/Berlin' ) ) )->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'c' ) );
	}

	private static function at_instant( string $moment ): Booking {
		return self::booking( 1000, null, $moment );
	}
}
