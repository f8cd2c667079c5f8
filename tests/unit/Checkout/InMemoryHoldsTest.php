<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Checkout;

use BookingX\Addons\Coupons\Checkout\Holds;
use BookingX\Addons\Coupons\Tests\Contract\Checkout\HoldsContract;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryHolds;
use PHPUnit\Framework\TestCase;

final class InMemoryHoldsTest extends TestCase {

	use HoldsContract;

	private Holds $holds;

	protected function setUp(): void {
		$this->holds = new InMemoryHolds();
	}

	protected function holds(): Holds {
		return $this->holds;
	}
}
