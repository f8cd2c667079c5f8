<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;

final class LeadTimeTest extends RestrictionTestCase {

	private static function ahead( string $time ): Booking {
		return self::booking( [ self::line( 'a', 1000, [ 'start' => ( new \DateTimeImmutable( '2026-11-23T09:00:00Z' ) )->modify( $time ) ] ) ] );
	}

	public function test_an_early_bird_books_so_many_hours_ahead(): void {
		self::assertAccepts( 'lead_time', [ 'at_least_hours' => 48 ], self::ahead( '+48 hours' ) );
		self::assertSame( [ 'at_least_hours' => 48 ], self::assertRejects( 'too_late_to_book', 'lead_time', [ 'at_least_hours' => 48 ], self::ahead( '+47 hours +59 minutes' ) )->help() );
	}

	public function test_the_last_minute_is_so_many_hours_ahead_at_most(): void {
		self::assertAccepts( 'lead_time', [ 'at_most_hours' => 24 ], self::ahead( '+24 hours' ) );
		self::assertRejects( 'too_early_to_book', 'lead_time', [ 'at_most_hours' => 24 ], self::ahead( '+24 hours +1 second' ) );
	}

	public function test_without_an_appointment_nobody_is_early(): void {
		self::assertRejects( 'too_late_to_book', 'lead_time', [ 'at_least_hours' => 1 ], self::booking( 1000 ) );
	}

	public function test_a_window_that_nobody_can_meet_is_no_setting(): void {
		self::assertInvalid( '.at_most_hours', 'empty_window', 'lead_time', [ 'at_least_hours' => 48, 'at_most_hours' => 24 ] );
	}
}
