<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Shopper;

final class RolesTest extends RestrictionTestCase {

	public function test_one_of_the_roles_is_enough(): void {
		$member = new Shopper( 's1', 5, null, [ 'subscriber', 'vip' ], 0 );

		self::assertAccepts( 'roles', [ 'roles' => [ 'vip', 'staff' ] ], self::booking( 1000, $member ) );
		self::assertRejects( 'not_eligible', 'roles', [ 'roles' => [ 'staff' ] ], self::booking( 1000, $member ) );
	}

	public function test_a_guest_has_none(): void {
		self::assertRejects( 'not_eligible', 'roles', [ 'roles' => [ 'vip' ] ], self::booking( 1000 ) );
	}
}
