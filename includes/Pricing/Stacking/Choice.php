<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\RunningPrice;

/**
 * Which offers count in the end, and why the others do not.
 */
final class Choice {

	private RunningPrice $price;
	/** @var list<OfferRejection> */
	private array $rejections;

	/** @param list<OfferRejection> $rejections */
	public function __construct( RunningPrice $price, array $rejections ) {
		$this->price      = $price;
		$this->rejections = $rejections;
	}

	public function price(): RunningPrice {
		return $this->price;
	}

	/** @return list<OfferRejection> */
	public function rejections(): array {
		return $this->rejections;
	}
}
