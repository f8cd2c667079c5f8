<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What the shop's settings say about all discounts together.
 */
final class PriceRules {

	private Settings $settings;

	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	public function limits( string $currency ): DiscountLimits {
		$most = $this->settings->get( 'discount_limits', 'max_discount_amount' );
		return new DiscountLimits(
			$this->settings->int( 'discount_limits', 'max_discount_percentage' ),
			$most === null ? null : Money::of_minor( (int) $most, $currency ),
			Money::of_minor( $this->settings->int( 'discount_limits', 'min_final_price' ), $currency ),
			$this->settings->bool( 'discount_limits', 'allow_free_bookings' )
		);
	}

	public function policy(): Policy {
		return new Policy( $this->settings->bool( 'coupon_settings', 'allow_multiple_coupons' ) );
	}
}
