<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * A code together with the offer it points to.
 */
final class FoundCode {

	private Coupon $coupon;
	private CouponCode $code;

	public function __construct( Coupon $coupon, CouponCode $code ) {
		$this->coupon = $coupon;
		$this->code   = $code;
	}

	public function coupon(): Coupon {
		return $this->coupon;
	}

	public function code(): CouponCode {
		return $this->code;
	}
}
