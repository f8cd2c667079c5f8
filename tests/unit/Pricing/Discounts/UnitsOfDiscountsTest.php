<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Units;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

/**
 * Discounts that reach some units only, in each order in which units can be picked.
 */
final class UnitsOfDiscountsTest extends PricingTestCase {

	/**
	 * @dataProvider picks
	 * @param array<string, int> $expected
	 */
	public function test_only_so_many_units_are_reached_in_the_order_asked_for( string $pick, array $expected ): void {
		$booking = self::booking( [ self::line( 'many', 180, [ 'quantity' => 5 ] ), self::line( 'dear', 1395 ), self::line( 'cheap', 100 ) ] );

		self::assertSame( $expected, self::split( self::price( $booking, [ self::offer( 1, 'percentage', [ 'basis_points' => 10000, 'max_units' => 2, 'pick' => $pick ] ) ] ) ) );
	}

	/** @return array<string, array{string, array<string, int>}> */
	public function picks(): array {
		return [
			'largest lines' => [ Units::LINE_TOTAL, [ 'many' => 180, 'dear' => 1395, 'cheap' => 0 ] ],
			'cheapest'      => [ Units::CHEAPEST, [ 'many' => 180, 'dear' => 0, 'cheap' => 100 ] ],
			'dearest'       => [ Units::DEAREST, [ 'many' => 180, 'dear' => 1395, 'cheap' => 0 ] ],
		];
	}

	public function test_an_amount_per_unit_stops_at_the_price_of_each(): void {
		$booking = self::booking( [ self::line( 'a', 1395, [ 'quantity' => 3 ] ), self::line( 'b', 180, [ 'quantity' => 5 ] ) ] );

		self::assertSame( [ 'a' => 3000, 'b' => 360 ], self::split( self::price( $booking, [ self::offer( 1, 'fixed', [ 'minor' => 1000, 'per' => 'unit', 'max_units' => 5 ] ) ] ) ) );
	}

	public function test_an_amount_per_line_is_given_on_each_and_not_moved_from_one_to_another(): void {
		$booking = self::booking( [ self::line( 'a', 5000, [ 'min_unit_price' => self::eur( 4500 ) ] ), self::line( 'b', 5000 ), self::line( 'c', 700 ) ] );

		self::assertSame( [ 'a' => 500, 'b' => 1000, 'c' => 700 ], self::split( self::price( $booking, [ self::offer( 1, 'fixed', [ 'minor' => 1000, 'per' => 'line' ] ) ] ) ) );
	}

	public function test_an_amount_can_be_shared_by_quantity(): void {
		$booking = self::booking( [ self::line( 'a', 9000 ), self::line( 'b', 1000, [ 'quantity' => 3 ] ) ] );

		self::assertSame( [ 'a' => 250, 'b' => 750 ], self::split( self::price( $booking, [ self::offer( 1, 'fixed', [ 'minor' => 1000, 'share_by' => 'quantity' ] ) ] ) ) );
	}

	public function test_a_new_unit_price_never_raises(): void {
		$booking = self::booking( [ self::line( 'a', 1500, [ 'quantity' => 3 ] ), self::line( 'b', 800 ) ] );

		self::assertSame( [ 'a' => 1500, 'b' => 0 ], self::split( self::price( $booking, [ self::offer( 1, 'unit_price', [ 'minor' => 1000 ] ) ] ) ) );
	}

	public function test_units_of_a_line_reduced_before_are_as_cheap_as_they_are_now(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'quantity' => 2 ] ), self::line( 'b', 600 ) ] );
		$half_a  = self::percent( 1, 5000, self::only( 'services', [ 'ids' => [ 1 ] ] ) + [ 'priority' => 1 ] );
		$offers  = [ $half_a, self::offer( 2, 'percentage', [ 'basis_points' => 10000, 'max_units' => 1, 'pick' => 'cheapest' ] ) ];

		// Everything is halved first: 500, 500 and 300; the cheapest unit is then the one of 3.00.
		self::assertSame( [ 'a' => 1000, 'b' => 600 ], self::split( self::price( $booking, $offers ) ) );
	}
}
