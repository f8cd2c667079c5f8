<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * Prices a checkout: candidates, engine, the shop's limits. Reads only.
 */
final class Pricer {

	private Candidates $candidates;
	private PricingEngine $engine;
	private PriceRules $rules;

	public function __construct( Candidates $candidates, PricingEngine $engine, PriceRules $rules ) {
		$this->candidates = $candidates;
		$this->engine     = $engine;
		$this->rules      = $rules;
	}

	/** @param array<int, Rejection> $lost offers that turned out to be gone, by id */
	public function price( CheckoutContext $context, array $lost = [] ): Priced {
		$set = $this->candidates->of_checkout( $context );
		foreach ( $lost as $offer_id => $rejection ) {
			$candidate = $set->find( $offer_id );
			if ( $candidate !== null ) {
				$set->reject( $candidate, $rejection );
			}
		}
		return $this->price_set( $context, $set );
	}

	/** The typed codes alone: what a verdict about one code asks for. */
	public function price_codes( CheckoutContext $context ): Priced {
		return $this->price_set( $context, $this->candidates->of_codes( $context ) );
	}

	public function price_set( CheckoutContext $context, CandidateSet $set ): Priced {
		$booking = $context->booking();
		$quote   = $this->engine->price( $booking, $set->offers(), $this->rules->limits( $booking->currency() ), $this->rules->policy() )
			->with_rejections( $set->rejections() );
		$on_it   = array_flip( array_map( static fn( Effect $effect ): int => $effect->offer_id(), $quote->effects() ) );
		return new Priced( $quote, array_intersect_key( $set->all(), $on_it ) );
	}
}
