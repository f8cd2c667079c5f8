<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Shopper;

final class NthBookingTest extends RestrictionTestCase {

	private static function by_somebody_with( int $earlier_bookings ): Booking {
		return self::booking( 1000, new Shopper( 's1', null, null, [], $earlier_bookings ) );
	}

	public function test_the_booking_of_that_number_counts_and_no_other(): void {
		self::assertAccepts( 'nth_booking', [ 'number' => 3 ], self::by_somebody_with( 2 ) );
		self::assertRejects( 'not_nth_booking', 'nth_booking', [ 'number' => 3 ], self::by_somebody_with( 5 ) );
	}

	public function test_how_many_are_to_go_is_told(): void {
		self::assertSame( [ 'bookings_to_go' => 2 ], self::assertRejects( 'not_nth_booking', 'nth_booking', [ 'number' => 3 ], self::by_somebody_with( 0 ) )->help() );
		self::assertSame( [], self::assertRejects( 'not_nth_booking', 'nth_booking', [ 'number' => 3 ], self::by_somebody_with( 3 ) )->help() );
	}

	public function test_each_multiple_counts_where_it_repeats(): void {
		self::assertAccepts( 'nth_booking', [ 'number' => 3, 'repeats' => true ], self::by_somebody_with( 5 ) );
		self::assertSame( [ 'bookings_to_go' => 2 ], self::assertRejects( 'not_nth_booking', 'nth_booking', [ 'number' => 3, 'repeats' => true ], self::by_somebody_with( 6 ) )->help() );
	}
}
