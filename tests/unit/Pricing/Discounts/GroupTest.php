<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Discounts;

use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class GroupTest extends PricingTestCase {

	public function test_whole_groups_pay_less_and_who_is_left_over_pays_in_full(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'quantity' => 2 ] ), self::line( 'b', 1000 ), self::line( 'c', 1000 ) ] );

		self::assertSame( [ 'a' => 1000, 'b' => 500, 'c' => 0 ], self::split( self::price( $booking, [ self::offer( 1, 'group', [ 'size' => 3, 'minor' => 500 ] ) ] ) ) );
		self::assertSame( [ 'a' => 200, 'b' => 100, 'c' => 0 ], self::split( self::price( $booking, [ self::offer( 1, 'group', [ 'size' => 3, 'basis_points' => 1000 ] ) ] ) ) );
	}

	public function test_who_is_missing_is_told(): void {
		$rejection = self::price( self::booking( 1000 ), [ self::offer( 1, 'group', [ 'size' => 4, 'minor' => 500 ] ) ] )->rejections()[0]->rejection();

		self::assertSame( [ 'more_units_needed', [ 'missing_units' => 3 ] ], [ $rejection->reason(), $rejection->help() ] );
	}

	public function test_percentage_and_amount_together_are_no_setting(): void {
		self::assertSame( 'one_value_needed', self::rules()->problems( self::offer( 1, 'group', [ 'size' => 3, 'minor' => 5, 'basis_points' => 5 ] )->terms() )[0]->code() );
		self::assertSame( 'one_value_needed', self::rules()->problems( self::offer( 1, 'group', [ 'size' => 3 ] )->terms() )[0]->code() );
	}
}
