<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\Candidate;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\RunningPrice;

/**
 * Takes one offer after the other by priority; who does not fit beside those before it is left out.
 */
final class InOrder {

	/** @param list<Candidate> $candidates in the order of application */
	public static function choose( array $candidates, RunningPrice $price ): Choice {
		$taken      = [];
		$rejections = [];
		foreach ( $candidates as $candidate ) {
			$outcome = self::objection( $candidate->offer(), $taken, $price ) ?? $candidate->attempt( $price );
			if ( $outcome instanceof Rejection ) {
				$rejections[] = OfferRejection::of_offer( $candidate->offer(), $outcome );
				continue;
			}
			$price   = $price->with( $outcome );
			$taken[] = $candidate->offer();
		}
		return new Choice( $price, $rejections, Money::zero( $price->currency() ) );
	}

	/** @param list<Offer> $taken */
	private static function objection( Offer $offer, array $taken, RunningPrice $price ): ?Rejection {
		foreach ( $taken as $earlier ) {
			$reason = Conflict::between( $earlier, $offer, $price->policy() );
			if ( $reason !== null ) {
				return new Rejection( $reason );
			}
		}
		return null;
	}
}
