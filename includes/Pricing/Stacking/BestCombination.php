<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\Candidate;
use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\RunningPrice;

/**
 * Finds the set of offers that saves most. Within a set the order is fixed (priority, then offer id), so the typing order plays no part.
 */
final class BestCombination {

	/** @var list<Candidate> */
	private array $candidates;
	/** @var array<int, array<int, string|null>> reason why two positions do not go together */
	private array $conflicts = [];
	private RunningPrice $best;
	/** @var list<int> positions in the best set */
	private array $members = [];

	/** @param list<Candidate> $candidates in the order of application */
	private function __construct( array $candidates, RunningPrice $start ) {
		$this->candidates = $candidates;
		$this->best       = $start;
		foreach ( $candidates as $a => $one ) {
			foreach ( $candidates as $b => $other ) {
				$this->conflicts[ $a ][ $b ] = $a === $b ? null : Conflict::between( $one->offer(), $other->offer(), $start->policy() );
			}
		}
	}

	/** @param list<Candidate> $candidates in the order of application */
	public static function choose( array $candidates, RunningPrice $start ): Choice {
		$search = new self( $candidates, $start );
		$search->extend( $start, [], 0 );
		return new Choice( $search->best, $search->rejections( $start ) );
	}

	/**
	 * Tries every set that begins with these members.
	 *
	 * @param list<int> $members
	 */
	private function extend( RunningPrice $price, array $members, int $from ): void {
		$better = $price->given()->compare( $this->best->given() );
		if ( $better > 0 || $better === 0 && count( $members ) < count( $this->members ) ) {
			$this->best    = $price;
			$this->members = $members;
		}
		$count = count( $this->candidates );
		for ( $next = $from; $next < $count; ++$next ) {
			if ( $this->conflict( $next, $members ) !== null ) {
				continue;
			}
			$effect = $this->candidates[ $next ]->attempt( $price );
			if ( $effect instanceof Effect ) {
				$this->extend( $price->with( $effect ), array_merge( $members, [ $next ] ), $next + 1 );
			}
		}
	}

	/** @param list<int> $members */
	private function conflict( int $position, array $members ): ?string {
		foreach ( $members as $member ) {
			if ( $this->conflicts[ $position ][ $member ] !== null ) {
				return $this->conflicts[ $position ][ $member ];
			}
		}
		return null;
	}

	/** @return list<OfferRejection> */
	private function rejections( RunningPrice $start ): array {
		$rejections = [];
		foreach ( $this->candidates as $position => $candidate ) {
			if ( ! in_array( $position, $this->members, true ) ) {
				$rejections[] = OfferRejection::of_offer( $candidate->offer(), $this->reason( $position, $start ) );
			}
		}
		return $rejections;
	}

	private function reason( int $position, RunningPrice $start ): Rejection {
		$alone = $this->candidates[ $position ]->attempt( $start );
		if ( $alone instanceof Rejection ) {
			return $alone;
		}
		$reason = $this->conflict( $position, $this->members );
		$beside = $reason === null ? $this->candidates[ $position ]->attempt( $this->best ) : null;
		if ( $beside instanceof Rejection ) {
			return $beside;
		}
		return new Rejection(
			$reason === null || $reason === 'only_one_discount' ? 'better_discount_applied' : $reason,
			[
				'would_save' => $alone->saving(),
				'less_by'    => $this->best->given()->minus( $alone->saving() ),
			]
		);
	}
}
