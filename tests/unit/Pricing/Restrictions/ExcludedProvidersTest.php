<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class ExcludedProvidersTest extends RestrictionTestCase {

	public function test_lines_with_the_provider_get_nothing(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'provider_id' => 4 ] ), self::line( 'b', 1000, [ 'provider_id' => 5 ] ) ] );

		self::assertSame( [ 'a' => 0, 'b' => 100 ], self::lines_of( 'excluded_providers', [ 'ids' => [ 4 ] ], $booking ) );
	}

	public function test_a_booking_with_nobody_else_is_refused(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'provider_id' => 4 ] ) ] );

		$rejection = self::assertRejects( 'provider_not_eligible', 'excluded_providers', [ 'ids' => [ 4 ] ], $booking );

		self::assertSame( [ 'excluded_providers' => [ 4 ] ], $rejection->facts() );
	}
}
