<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

use BookingX\Addons\Coupons\Pricing\Stacking\BestCombination;
use BookingX\Addons\Coupons\Pricing\Stacking\InOrder;

/**
 * Booking and offers in, quote out: eligibility → saving → cap → floors → limits → shares, for the best set of offers.
 */
final class PricingEngine {

	/** Rises when the same input may give other cents. */
	public const VERSION = 1;

	private Rules $rules;

	public function __construct( Rules $rules ) {
		$this->rules = $rules;
	}

	/**
	 * @param list<Offer> $offers typed and automatic ones, in any order
	 * @throws InvalidMoney when limits and booking are of different currencies, or an amount grows too large
	 */
	public function price( Booking $booking, array $offers, DiscountLimits $limits, Policy $policy, ?MarginGuard $guard = null ): Quote {
		$candidates = [];
		$rejections = [];
		foreach ( self::in_order_of_application( $offers ) as $offer ) {
			$candidate = isset( $candidates[ $offer->id() ] ) ? new Rejection( 'already_applied' ) : $this->candidate( $offer, $booking );
			if ( $candidate instanceof Rejection ) {
				$rejections[] = OfferRejection::of_offer( $offer, $candidate );
			} else {
				$candidates[ $offer->id() ] = $candidate;
			}
		}
		$start  = new RunningPrice( $booking, $limits, $policy, $guard );
		// One alone has nobody to be combined with.
		$choice = $policy->choice() === Policy::IN_ORDER || count( $candidates ) < 2
			? InOrder::choose( array_values( $candidates ), $start )
			: BestCombination::choose( array_values( $candidates ), $start );
		$quote  = new Quote( new Inputs( $booking, $this->anonymous( $offers, $booking ), $limits, $policy, $guard ), $choice->price()->effects(), array_merge( $rejections, $choice->rejections() ) );
		return $quote->with_missed( $choice->missed() );
	}

	/** The same price again, from what it was worked out from. */
	public function reprice( Inputs $inputs ): Quote {
		return $this->price( $inputs->booking(), $inputs->offers(), $inputs->limits(), $inputs->policy(), $inputs->guard() );
	}

	/**
	 * Every rule's verdict on a booking, for staff who ask why.
	 *
	 * @throws InvalidTerms
	 */
	public function explain( Booking $booking, Offer $offer ): Explanation {
		return Explanation::of( $this->rules->terms( $offer )->condition(), $booking->with_grant( $offer->grant() ) );
	}

	/**
	 * @param list<Offer> $offers
	 * @return list<Offer>
	 */
	private function anonymous( array $offers, Booking $booking ): array {
		$anonymiser = new Anonymiser( $this->rules );
		return array_map( static fn( Offer $offer ): Offer => $anonymiser->offer( $offer, $booking ), $offers );
	}

	/** @return Candidate|Rejection */
	private function candidate( Offer $offer, Booking $booking ) {
		try {
			$terms = $this->rules->terms( $offer );
		} catch ( InvalidTerms $invalid ) {
			return new Rejection( 'invalid_terms', [ 'problem' => $invalid->getMessage() ] );
		}
		$currency = $offer->currency() ?? $booking->currency();
		if ( $currency !== $booking->currency() ) {
			return new Rejection( 'currency_mismatch', [ 'currency' => $currency ] );
		}
		return new Candidate( $offer, $terms );
	}

	/**
	 * Priority, then offer id, then code: never the order of typing.
	 *
	 * @param list<Offer> $offers
	 * @return list<Offer>
	 */
	private static function in_order_of_application( array $offers ): array {
		usort(
			$offers,
			static fn( Offer $one, Offer $other ): int => [ $other->priority(), $one->id(), $one->code() ] <=> [ $one->priority(), $other->id(), $other->code() ]
		);
		return $offers;
	}
}
