<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

defined( 'ABSPATH' ) || exit;

/** A key that is kept, and whose it is. */
final class OwnedKey {

	private CustomerKey $key;

	private int $customer_id;

	public function __construct( CustomerKey $key, int $customer_id ) {
		$this->key         = $key;
		$this->customer_id = $customer_id;
	}

	public function key(): CustomerKey {
		return $this->key;
	}

	public function customer_id(): int {
		return $this->customer_id;
	}
}
