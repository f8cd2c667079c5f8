<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Rest;

use BookingX\Addons\Coupons\Rest\RateLimits\Networks;
use BookingX\Addons\Coupons\Tests\Doubles\FixedSecrets;
use PHPUnit\Framework\TestCase;

final class NetworksTest extends TestCase {

	public function test_neighbours_are_one_network(): void {
		$networks = new Networks( new FixedSecrets() );

		self::assertSame( $networks->of( '192.0.2.1' ), $networks->of( '192.0.2.254' ) );
		self::assertSame( $networks->of( '2001:db8:1::1' ), $networks->of( '2001:db8:1:ffff::9' ) );
	}

	public function test_other_networks_are_others(): void {
		$networks = new Networks( new FixedSecrets() );
		$all      = array_map( [ $networks, 'of' ], [ '192.0.2.1', '192.0.3.1', '2001:db8:1::1', '2001:db8:2::1', '' ] );

		self::assertSame( $all, array_unique( $all ) );
	}
}
