<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class ExcludeReducedTest extends RestrictionTestCase {

	public function test_what_is_reduced_already_gets_nothing(): void {
		$booking = self::booking( [ self::line( 'a', 1000 ), self::line( 'b', 1000, [ 'already_reduced' => true ] ) ] );

		self::assertSame( [ 'a' => 100, 'b' => 0 ], self::lines_of( 'exclude_reduced', [], $booking ) );
	}

	public function test_a_booking_of_nothing_else_is_refused(): void {
		self::assertRejects( 'already_reduced', 'exclude_reduced', [], self::booking( [ self::line( 'b', 1000, [ 'already_reduced' => true ] ) ] ) );
	}
}
