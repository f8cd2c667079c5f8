<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class CategoriesTest extends RestrictionTestCase {

	public function test_only_lines_of_it_get_a_share(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'category_ids' => [ 7 ] ] ), self::line( 'b', 1000, [ 'category_ids' => [ 8 ] ] ) ] );

		self::assertSame( [ 'a' => 100, 'b' => 0 ], self::lines_of( 'categories', [ 'ids' => [ 7 ] ], $booking ) );
	}

	public function test_a_booking_of_nothing_that_fits_is_refused_and_told_why(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'category_ids' => [ 8 ] ] ) ] );

		self::assertSame( [ 'categories' => [ 7 ] ], self::assertRejects( 'category_not_eligible', 'categories', [ 'ids' => [ 7 ] ], $booking )->help() );
	}

	public function test_a_line_of_which_nothing_is_known_is_refused(): void {
		self::assertRejects( 'category_not_eligible', 'categories', [ 'ids' => [ 7 ] ], self::booking( 1000 ) );
	}
}
