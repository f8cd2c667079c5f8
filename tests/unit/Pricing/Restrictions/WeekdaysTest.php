<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;

final class WeekdaysTest extends RestrictionTestCase {

	private const TUESDAY = [ 'days' => [ 2 ] ];

	private static function appointment( string $start ): Booking {
		return self::booking( [ self::line( 'a', 1000, [ 'start' => new \DateTimeImmutable( $start ) ] ) ] );
	}

	public function test_an_appointment_on_the_day_is_accepted(): void {
		self::assertAccepts( 'weekdays', self::TUESDAY, self::appointment( '2026-11-24T09:00:00Z' ) );
	}

	public function test_an_appointment_on_another_day_is_refused_and_told_the_days(): void {
		$rejection = self::assertRejects( 'wrong_weekday', 'weekdays', self::TUESDAY, self::appointment( '2026-11-25T09:00:00Z' ) );

		self::assertSame( [ 2 ], $rejection->help()['weekdays'] );
	}

	public function test_sunday_is_zero(): void {
		self::assertAccepts( 'weekdays', [ 'days' => [ 0 ] ], self::appointment( '2026-11-22T09:00:00Z' ) );
	}

	public function test_the_day_is_that_of_the_business(): void {
		// 23:30 on Monday in UTC is 00:30 on Tuesday in Berlin.
		self::assertAccepts( 'weekdays', self::TUESDAY, self::appointment( '2026-11-23T23:30:00Z' ) );
		self::assertRejects( 'wrong_weekday', 'weekdays', self::TUESDAY, self::appointment( '2026-11-24T23:30:00Z' ) );
	}

	public function test_a_zone_of_its_own_decides(): void {
		$in_new_york = self::TUESDAY + [ 'zone' => 'America/New_York' ];

		self::assertAccepts( 'weekdays', $in_new_york, self::appointment( '2026-11-25T03:30:00Z' ) );
		self::assertRejects( 'wrong_weekday', 'weekdays', $in_new_york, self::appointment( '2026-11-24T03:30:00Z' ) );
	}

	public function test_without_an_appointment_the_days_are_told(): void {
		self::assertRejects( 'wrong_weekday', 'weekdays', self::TUESDAY, self::booking( 1000 ) );
	}

	public function test_the_moment_of_booking_plays_no_part(): void {
		$booking = new Booking( self::appointment( '2026-11-24T09:00:00Z' )->lines(), self::booking( 1 )->shopper(), new \DateTimeImmutable( '2026-11-20T09:00:00Z' ), new \DateTimeZone( 'UTC' ), 'EUR' );

		self::assertAccepts( 'weekdays', self::TUESDAY, $booking );
	}

	public function test_only_lines_on_the_day_get_a_share(): void {
		$booking = self::booking(
			[
				self::line( 'a', 1000, [ 'start' => new \DateTimeImmutable( '2026-11-24T09:00:00Z' ) ] ),
				self::line( 'b', 1000, [ 'start' => new \DateTimeImmutable( '2026-11-25T09:00:00Z' ) ] ),
			]
		);

		self::assertSame( [ 'a' => 100, 'b' => 0 ], self::lines_of( 'weekdays', self::TUESDAY, $booking ) );
	}

	public function test_an_eighth_day_is_no_setting(): void {
		self::assertInvalid( '.days.0', 'too_large', 'weekdays', [ 'days' => [ 7 ] ] );
	}

	public function test_a_zone_that_does_not_exist_is_no_setting(): void {
		self::assertInvalid( '.zone', 'wrong_format', 'weekdays', self::TUESDAY + [ 'zone' => 'Europe/Atlantis' ] );
	}
}
