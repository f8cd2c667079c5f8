<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Customers;

use BookingX\Addons\Coupons\Customers\CustomerStore;
use BookingX\Addons\Coupons\Tests\Contract\CustomerStoreContract;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryCustomers;
use PHPUnit\Framework\TestCase;

final class InMemoryCustomersTest extends TestCase {

	use CustomerStoreContract;

	private InMemoryCustomers $store;

	protected function setUp(): void {
		$this->store = new InMemoryCustomers();
	}

	protected function store(): CustomerStore {
		return $this->store;
	}

	protected function together( callable $work ) {
		return $work();
	}
}
