<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Rounding;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class PercentageTest extends PricingTestCase {

	public function test_it_is_rounded_once_over_all_lines_and_shared_by_largest_remainder(): void {
		$booking = self::booking( [ self::line( 'a', 106 ), self::line( 'b', 206 ), self::line( 'c', 306 ), self::line( 'd', 406 ) ] );

		$quote = self::price( $booking, [ self::percent( 1, 1000 ) ] );

		self::assertSame( 102, $quote->discount()->minor() );
		self::assertSame( [ 'a' => 11, 'b' => 21, 'c' => 30, 'd' => 40 ], self::split( $quote ) );
	}

	public function test_a_shop_that_rounds_each_line_gets_the_sum_of_these(): void {
		$booking = self::booking( [ self::line( 'a', 106 ), self::line( 'b', 206 ), self::line( 'c', 306 ), self::line( 'd', 406 ) ] );
		$policy  = new Policy( true, Policy::RUNNING, Policy::INITIAL, Rounding::HALF_UP, Policy::EACH_LINE );

		self::assertSame( [ 'a' => 11, 'b' => 21, 'c' => 31, 'd' => 41 ], self::split( self::price( $booking, [ self::percent( 1, 1000 ) ], $policy ) ) );
	}

	public function test_half_a_cent_goes_to_the_customer_unless_the_shop_rounds_down(): void {
		self::assertSame( 500, self::price( self::booking( 4995 ), [ self::percent( 1, 1000 ) ] )->discount()->minor() );
		$policy = new Policy( true, Policy::RUNNING, Policy::INITIAL, Rounding::HALF_DOWN );
		self::assertSame( 499, self::price( self::booking( 4995 ), [ self::percent( 1, 1000 ) ], $policy )->discount()->minor() );
	}

	public function test_all_of_it_leaves_exactly_nothing(): void {
		self::assertSame( 0, self::price( self::booking( 9999 ), [ self::percent( 1, 10000 ) ] )->total()->minor() );
	}

	public function test_it_is_exact_at_the_border_of_money(): void {
		$quote = self::price( self::booking( [ self::line( 'a', 1 ), self::line( 'b', 999999999999 ) ] ), [ self::percent( 1, 3333 ) ] );

		self::assertSame( 333300000000, $quote->discount()->minor() );
		self::assertSame( [ 'a' => 0, 'b' => 333300000000 ], self::split( $quote ) );
	}

	public function test_more_than_everything_is_no_setting(): void {
		$problems = self::rules()->problems( self::percent( 1, 10001 )->terms() );

		self::assertSame( [ 'discount_value.basis_points', 'too_large', [ 'most' => 10000 ] ], [ $problems[0]->path(), $problems[0]->code(), $problems[0]->facts() ] );
	}
}
