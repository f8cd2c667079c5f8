<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Rounding;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class FixedTest extends PricingTestCase {

	public function test_it_is_given_once_and_shared_by_price(): void {
		$booking = self::booking( [ self::line( 'a', 2000 ), self::line( 'b', 10000 ) ] );

		self::assertSame( [ 'a' => 167, 'b' => 833 ], self::split( self::price( $booking, [ self::fixed( 1, 1000 ) ] ) ) );
	}

	public function test_it_stops_at_the_price(): void {
		self::assertSame( 2000, self::price( self::booking( 2000 ), [ self::fixed( 1, 2500 ) ] )->discount()->minor() );
	}

	public function test_a_free_line_gets_nothing(): void {
		$booking = self::booking( [ self::line( 'a', 40 ), self::line( 'b', 0 ) ] );

		self::assertSame( [ 'a' => 40, 'b' => 0 ], self::split( self::price( $booking, [ self::fixed( 1, 40 ) ] ) ) );
	}

	public function test_nothing_off_is_no_setting(): void {
		self::assertSame( 'too_small', self::rules()->problems( self::fixed( 1, 0 )->terms() )[0]->code() );
	}

	public function test_rounding_each_line_changes_nothing_about_an_amount(): void {
		$policy = new Policy( true, Policy::RUNNING, Policy::INITIAL, Rounding::HALF_UP, Policy::EACH_LINE );

		self::assertSame( [ 'a' => 167, 'b' => 833 ], self::split( self::price( self::booking( [ self::line( 'a', 2000 ), self::line( 'b', 10000 ) ] ), [ self::fixed( 1, 1000 ) ], $policy ) ) );
	}
}
