<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Property;

use BookingX\Addons\Coupons\Pricing\Candidate;
use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Rules;
use BookingX\Addons\Coupons\Pricing\RunningPrice;
use BookingX\Addons\Coupons\Pricing\Stacking\Conflict;

/**
 * The saving of the best set of offers, by trying every set.
 */
final class BruteForce {

	private Rules $rules;

	public function __construct( Rules $rules ) {
		$this->rules = $rules;
	}

	public function most( Sample $sample, Policy $policy ): int {
		$offers = $sample->offers();
		usort( $offers, static fn( $one, $other ): int => [ $other->priority(), $one->id() ] <=> [ $one->priority(), $other->id() ] );
		$candidates = array_map( fn( $offer ): Candidate => new Candidate( $offer, $this->rules->terms( $offer ) ), $offers );
		return $this->best( new RunningPrice( $sample->booking(), $sample->limits(), $policy ), [], $candidates );
	}

	/**
	 * @param list<Candidate> $members
	 * @param list<Candidate> $open
	 */
	private function best( RunningPrice $price, array $members, array $open ): int {
		$best = $price->given()->minor();
		while ( $open !== [] ) {
			$next   = array_shift( $open );
			$effect = self::fits( $next, $members, $price->policy() ) ? $next->attempt( $price ) : null;
			if ( $effect instanceof Effect ) {
				$best = max( $best, $this->best( $price->with( $effect ), array_merge( $members, [ $next ] ), $open ) );
			}
		}
		return $best;
	}

	/** @param list<Candidate> $members */
	private static function fits( Candidate $next, array $members, Policy $policy ): bool {
		foreach ( $members as $member ) {
			if ( Conflict::between( $member->offer(), $next->offer(), $policy ) !== null ) {
				return false;
			}
		}
		return true;
	}
}
