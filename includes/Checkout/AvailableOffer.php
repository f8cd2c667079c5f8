<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * An offer that may be shown to everybody, with what it is worth for one booking.
 */
final class AvailableOffer {

	private Coupon $coupon;
	private Money $saving;
	private bool $best;
	private bool $in_use;
	private bool $automatic;

	/** @param Money $saving alone, without other offers */
	public function __construct( Coupon $coupon, Money $saving, bool $best, bool $in_use, bool $automatic ) {
		$this->coupon    = $coupon;
		$this->saving    = $saving;
		$this->best      = $best;
		$this->in_use    = $in_use;
		$this->automatic = $automatic;
	}

	public function coupon(): Coupon {
		return $this->coupon;
	}

	public function saving(): Money {
		return $this->saving;
	}

	/** None saves more. */
	public function is_best(): bool {
		return $this->best;
	}

	/** It lowers the price already. */
	public function is_in_use(): bool {
		return $this->in_use;
	}

	public function is_automatic(): bool {
		return $this->automatic;
	}
}
