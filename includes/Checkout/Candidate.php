<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Coupons\CouponCode;
use BookingX\Addons\Coupons\Pricing\Offer;

defined( 'ABSPATH' ) || exit;

/**
 * An offer that may lower this price, with what is counted when it does.
 */
final class Candidate {

	private Coupon $coupon;
	private ?CouponCode $code;
	private Offer $offer;

	public function __construct( Coupon $coupon, ?CouponCode $code, Offer $offer ) {
		$this->coupon = $coupon;
		$this->code   = $code;
		$this->offer  = $offer;
	}

	public function coupon(): Coupon {
		return $this->coupon;
	}

	/** Null for an automatic offer. */
	public function code(): ?CouponCode {
		return $this->code;
	}

	public function offer(): Offer {
		return $this->offer;
	}

	/** Good for first bookings only, of which a customer has one. */
	public function is_for_first_bookings(): bool {
		return FirstBooking::is_asked_by( $this->offer );
	}
}
