<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class MaxQuantityTest extends RestrictionTestCase {

	public function test_more_than_the_maximum_is_refused_with_the_excess(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'quantity' => 5 ] ) ] );

		self::assertAccepts( 'max_quantity', [ 'quantity' => 5 ], $booking );
		self::assertSame( [ 'maximum' => 3, 'excess_units' => 2 ], self::assertRejects( 'max_quantity_exceeded', 'max_quantity', [ 'quantity' => 3 ], $booking )->facts() );
	}

	public function test_only_named_services_count_where_some_are_named(): void {
		self::assertAccepts( 'max_quantity', [ 'quantity' => 1, 'services' => [ 2 ] ], self::booking( [ self::line( 'a', 1000, [ 'quantity' => 5 ] ) ] ) );
	}
}
