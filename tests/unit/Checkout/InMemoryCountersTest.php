<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Checkout;

use BookingX\Addons\Coupons\Checkout\Counters;
use BookingX\Addons\Coupons\Tests\Contract\Checkout\CountersContract;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryCounters;
use PHPUnit\Framework\TestCase;

final class InMemoryCountersTest extends TestCase {

	use CountersContract;

	private InMemoryCounters $counters;

	protected function setUp(): void {
		$this->counters = new InMemoryCounters();
	}

	protected function counters(): Counters {
		return $this->counters;
	}

	protected function offer( ?int $limit, ?int $per_customer ): array {
		$id                            = count( $this->counters->offers ) + 1;
		$this->counters->offers[ $id ] = [ 'version' => 7, 'limit' => $limit, 'per_customer' => $per_customer, 'active' => true, 'used' => 0, 'held' => 0 ];
		return [ $id, 7 ];
	}

	protected function pause( int $coupon_id ): void {
		$this->counters->offers[ $coupon_id ]['active'] = false;
	}

	protected function counted( int $coupon_id ): array {
		return [ $this->counters->offers[ $coupon_id ]['used'], $this->counters->offers[ $coupon_id ]['held'] ];
	}
}
