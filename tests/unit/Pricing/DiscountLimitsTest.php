<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Effect;

final class DiscountLimitsTest extends PricingTestCase {

	private static function limits( int $max_basis_points = 10000, ?int $max_minor = null, int $min_final = 0, bool $allow_free = true ): DiscountLimits {
		return new DiscountLimits( $max_basis_points, $max_minor === null ? null : self::eur( $max_minor ), self::eur( $min_final ), $allow_free );
	}

	public function test_all_discounts_together_stay_below_the_percentage(): void {
		$quote = self::price( self::booking( 9999 ), [ self::percent( 1, 3000 ), self::fixed( 2, 3000 ) ], null, self::limits( 5000 ) );

		// Half of 99.99, rounded down: a limit is never passed by a rounding.
		self::assertSame( 4999, $quote->discount()->minor() );
		self::assertSame( [ null, Effect::LIMITS ], [ $quote->effects()[0]->limited_by(), $quote->effects()[1]->limited_by() ] );
	}

	public function test_all_discounts_together_stay_below_the_amount(): void {
		self::assertSame( 500, self::price( self::booking( 10000 ), [ self::percent( 1, 300 ), self::fixed( 2, 5000 ) ], null, self::limits( 10000, 500 ) )->discount()->minor() );
	}

	public function test_the_least_price_stays_to_pay(): void {
		self::assertSame( 100, self::price( self::booking( 10000 ), [ self::percent( 1, 10000 ) ], null, self::limits( 10000, null, 100, false ) )->total()->minor() );
	}

	public function test_a_free_booking_is_free_only_where_that_is_allowed(): void {
		$free = [ self::percent( 1, 10000 ) ];

		self::assertSame( 0, self::price( self::booking( 5000 ), $free, null, self::limits( 10000, null, 100, true ) )->total()->minor() );
		self::assertSame( 1, self::price( self::booking( 5000 ), $free, null, self::limits( 10000, null, 0, false ) )->total()->minor() );
	}

	public function test_what_is_nearly_free_keeps_the_least_price_also_where_free_is_allowed(): void {
		self::assertSame( 100, self::price( self::booking( 5000 ), [ self::fixed( 1, 4960 ) ], null, self::limits( 10000, null, 100, true ) )->total()->minor() );
	}

	public function test_a_booking_below_the_least_price_gets_no_discount(): void {
		$quote = self::price( self::booking( 80 ), [ self::percent( 1, 1000 ) ], null, self::limits( 10000, null, 100, false ) );

		self::assertSame( [ 80, [ 1 => 'discount_limit_reached' ] ], [ $quote->total()->minor(), self::reasons( $quote ) ] );
	}

	public function test_a_floor_under_a_line_does_not_open_the_way_below_the_least_price(): void {
		$booking = self::booking( [ self::line( 'a', 5000, [ 'min_unit_price' => self::eur( 50 ) ] ) ] );

		self::assertSame( 100, self::price( $booking, [ self::percent( 1, 10000 ) ], null, self::limits( 10000, null, 100, true ) )->total()->minor() );
	}
}
