<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\Holds;
use BookingX\Addons\Coupons\Tests\Contract\Checkout\HoldsContract;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/**
 * @group sql
 */
final class WpdbHoldsTest extends TestCase {

	use HoldsContract;

	protected function holds(): Holds {
		return $this->get( Holds::class );
	}
}
