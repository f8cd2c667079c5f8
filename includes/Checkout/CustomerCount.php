<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * How often one customer key used and holds one offer.
 */
final class CustomerCount {

	private int $id;
	private int $coupon_id;
	private int $taken;

	/** @param int $taken used and held together */
	public function __construct( int $id, int $coupon_id, int $taken ) {
		$this->id        = $id;
		$this->coupon_id = $coupon_id;
		$this->taken     = $taken;
	}

	public function id(): int {
		return $this->id;
	}

	/** 0 for the right to be a first booking. */
	public function coupon_id(): int {
		return $this->coupon_id;
	}

	public function taken(): int {
		return $this->taken;
	}
}
