<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\Candidate;
use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\RunningPrice;

/**
 * Why the offers that are not in the best set are not, and how much less each would save alone.
 */
final class Losers {

	private RunningPrice $start;
	private RunningPrice $best;
	/** @var list<Candidate> */
	private array $chosen;

	/** @param list<Candidate> $chosen */
	public function __construct( RunningPrice $start, RunningPrice $best, array $chosen ) {
		$this->start  = $start;
		$this->best   = $best;
		$this->chosen = $chosen;
	}

	/**
	 * @param list<Candidate> $candidates
	 * @return list<OfferRejection>
	 */
	public function of( array $candidates ): array {
		$rejections = [];
		foreach ( $candidates as $candidate ) {
			if ( ! in_array( $candidate, $this->chosen, true ) ) {
				$rejections[] = OfferRejection::of_offer( $candidate->offer(), $this->reason( $candidate ) );
			}
		}
		return $rejections;
	}

	private function reason( Candidate $candidate ): Rejection {
		$alone = $candidate->attempt( $this->start );
		if ( $alone instanceof Rejection ) {
			return $alone;
		}
		$conflict = $this->conflict( $candidate );
		$beside   = $conflict === null ? $candidate->attempt( $this->best ) : null;
		if ( $beside instanceof Rejection ) {
			return $beside;
		}
		return new Rejection(
			$conflict === null || $conflict === 'only_one_discount' ? 'better_discount_applied' : $conflict,
			[
				'would_save' => $alone->saving(),
				'less_by'    => $this->best->given()->minus( $alone->saving() ),
			]
		);
	}

	private function conflict( Candidate $candidate ): ?string {
		foreach ( $this->chosen as $winner ) {
			$reason = Conflict::between( $winner->offer(), $candidate->offer(), $this->start->policy() );
			if ( $reason !== null ) {
				return $reason;
			}
		}
		return null;
	}
}
