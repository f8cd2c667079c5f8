<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\RunningPrice;

/**
 * Which offers count in the end, and why the others do not.
 */
final class Choice {

	private RunningPrice $price;
	/** @var list<OfferRejection> */
	private array $rejections;
	private Money $missed;

	/**
	 * @param list<OfferRejection> $rejections
	 * @param Money                $missed     the most that a better choice could save beyond this one; zero: there is none
	 */
	public function __construct( RunningPrice $price, array $rejections, Money $missed ) {
		$this->price      = $price;
		$this->rejections = $rejections;
		$this->missed     = $missed;
	}

	public function price(): RunningPrice {
		return $this->price;
	}

	/** @return list<OfferRejection> */
	public function rejections(): array {
		return $this->rejections;
	}

	public function missed(): Money {
		return $this->missed;
	}
}
