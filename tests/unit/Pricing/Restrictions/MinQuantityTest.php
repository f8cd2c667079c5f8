<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Line;

final class MinQuantityTest extends RestrictionTestCase {

	public function test_units_of_all_services_count_and_extras_do_not(): void {
		$lines = [ self::line( 'a', 1000, [ 'quantity' => 2 ] ), self::line( 'b', 1000, [ 'service_id' => 2 ] ), self::line( 'x', 100, [ 'kind' => Line::EXTRA, 'extra_id' => 3, 'quantity' => 9 ] ) ];

		self::assertAccepts( 'min_quantity', [ 'quantity' => 3 ], self::booking( $lines ) );
		self::assertSame( [ 'missing_units' => 1 ], self::assertRejects( 'min_quantity_not_met', 'min_quantity', [ 'quantity' => 4 ], self::booking( $lines ) )->help() );
	}

	public function test_only_named_services_count_where_some_are_named(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'quantity' => 2 ] ), self::line( 'b', 1000, [ 'service_id' => 2 ] ) ] );

		self::assertAccepts( 'min_quantity', [ 'quantity' => 2, 'services' => [ 1 ] ], $booking );
		self::assertRejects( 'min_quantity_not_met', 'min_quantity', [ 'quantity' => 2, 'services' => [ 2 ] ], $booking );
	}
}
