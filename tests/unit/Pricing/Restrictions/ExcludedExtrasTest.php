<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class ExcludedExtrasTest extends RestrictionTestCase {

	public function test_lines_of_it_get_nothing(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'extra_id' => 7 ] ), self::line( 'b', 1000, [ 'extra_id' => 8 ] ) ] );

		self::assertSame( [ 'a' => 0, 'b' => 100 ], self::lines_of( 'excluded_extras', [ 'ids' => [ 7 ] ], $booking ) );
	}

	public function test_a_booking_of_nothing_that_fits_is_refused_and_told_why(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'extra_id' => 7 ] ) ] );

		self::assertSame( [ 'excluded_extras' => [ 7 ] ], self::assertRejects( 'extra_not_eligible', 'excluded_extras', [ 'ids' => [ 7 ] ], $booking )->facts() );
	}

	public function test_a_line_of_which_nothing_is_known_is_accepted(): void {
		self::assertAccepts( 'excluded_extras', [ 'ids' => [ 7 ] ], self::booking( 1000 ) );
	}
}
