<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * One page of a list of coupons.
 */
final class CouponPage {

	/** @var list<Coupon> */
	private array $coupons;

	private int $total;

	/**
	 * @param list<Coupon> $coupons
	 * @param int          $total of all pages
	 */
	public function __construct( array $coupons, int $total ) {
		$this->coupons = $coupons;
		$this->total   = $total;
	}

	/** @return list<Coupon> */
	public function coupons(): array {
		return $this->coupons;
	}

	public function total(): int {
		return $this->total;
	}
}
