<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons;

use BookingX\Addons\Coupons\Checkout\PriceRules;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Shopper;

defined( 'ABSPATH' ) || exit;

/**
 * Prices for other PHP code. Every figure comes from the pricing engine, so that there is one answer.
 */
final class DiscountCalculator {

	private PricingEngine $engine;
	private PriceRules $rules;

	public function __construct( PricingEngine $engine, PriceRules $rules ) {
		$this->engine = $engine;
		$this->rules  = $rules;
	}

	/** So many hundredths of a percent of a price, rounded half up. */
	public function calculate_percentage_discount( Money $price, int $basis_points ): Money {
		return $this->discount( $price, 'percentage', [ 'basis_points' => $basis_points ] );
	}

	/** An amount, never more than the price. */
	public function calculate_fixed_discount( Money $price, Money $amount ): Money {
		return $this->discount( $price, 'fixed', [ 'minor' => $amount->minor() ] );
	}

	/**
	 * What the highest step that the price reaches gives.
	 *
	 * @param list<array{spend_minor: int, basis_points?: int, minor?: int}> $tiers rising, each with a percentage or an amount
	 */
	public function calculate_tiered_discount( Money $price, array $tiers ): Money {
		return $this->discount( $price, 'tiered', [ 'tiers' => $tiers ] );
	}

	/** @param Money|null $maximum null: no cap */
	public function apply_max_discount( Money $discount, ?Money $maximum ): Money {
		return $maximum === null ? $discount : $discount->min( $maximum );
	}

	/**
	 * What is due, tax included, under the shop's settings (`discount_limits`, `allow_multiple_coupons`).
	 *
	 * @param list<Offer> $offers
	 */
	public function get_final_price( Booking $booking, array $offers ): Money {
		return $this->quote( $booking, $offers )->total_with_tax();
	}

	/**
	 * The same with everything that led to it.
	 *
	 * @param list<Offer> $offers
	 */
	public function quote( Booking $booking, array $offers ): Quote {
		return $this->engine->price( $booking, $offers, $this->rules->limits( $booking->currency() ), $this->rules->policy() );
	}

	/** @param array<string, mixed> $value */
	private function discount( Money $price, string $type, array $value ): Money {
		$line    = Line::of( [ 'id' => 'price', 'service_id' => 0, 'unit_price' => $price ] );
		$booking = new Booking( [ $line ], Shopper::stranger(), new \DateTimeImmutable( '@0' ), new \DateTimeZone( 'UTC' ), $price->currency() );
		$offer   = Offer::from_terms( 0, 0, null, [ 'discount_type' => $type, 'discount_value' => $value, 'currency' => $price->currency() ] );
		return $this->engine->price( $booking, [ $offer ], DiscountLimits::none( $price->currency() ), new Policy( false ) )->discount();
	}
}
