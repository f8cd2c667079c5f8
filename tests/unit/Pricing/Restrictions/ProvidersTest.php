<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class ProvidersTest extends RestrictionTestCase {

	public function test_only_lines_with_the_provider_get_a_share(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'provider_id' => 4 ] ), self::line( 'b', 1000, [ 'provider_id' => 5 ] ) ] );

		self::assertSame( [ 'a' => 100, 'b' => 0 ], self::lines_of( 'providers', [ 'ids' => [ 4 ] ], $booking ) );
	}

	public function test_somebody_else_is_refused_and_told_who_would_do(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'provider_id' => 5 ] ) ] );

		self::assertSame( [ 'providers' => [ 4 ] ], self::assertRejects( 'provider_not_eligible', 'providers', [ 'ids' => [ 4 ] ], $booking )->help() );
	}

	public function test_nobody_chosen_yet_is_refused_too(): void {
		self::assertRejects( 'provider_not_eligible', 'providers', [ 'ids' => [ 4 ] ], self::booking( 1000 ) );
	}
}
