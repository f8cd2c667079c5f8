<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\Candidate;
use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\RunningPrice;

/**
 * Finds the set of offers that saves most. Within a set the order is fixed (priority, then offer id), so the typing order plays no part.
 *
 * Branch and bound: sets grow in the order of application, and a branch is left when even the most that it could save is
 * not more than the best so far. That is exact. With more than EXACT candidates it may stop early; it then says how much
 * more the best set could save at most.
 */
final class BestCombination {

	/** Up to so many candidates that could save something, the answer is exact. */
	public const EXACT = 12;

	/** Offers tried beyond which a larger search stops: all sets of EXACT candidates need fewer. */
	private const TRIES = 5000;

	/** @var list<Candidate> */
	private array $candidates;
	private Conflicts $conflicts;
	private Outlook $outlook;
	private RunningPrice $best;
	/** @var list<int> positions in the best set */
	private array $members = [];
	private int $tries = 0;
	private int $unseen = 0;

	/** @param list<Candidate> $candidates in the order of application */
	private function __construct( array $candidates, RunningPrice $start ) {
		$this->candidates = $candidates;
		$this->conflicts  = new Conflicts( $candidates, $start->policy() );
		$this->outlook    = new Outlook( $candidates, $start );
		$this->best       = $start;
	}

	/** @param list<Candidate> $candidates in the order of application */
	public static function choose( array $candidates, RunningPrice $start ): Choice {
		$useful = array_values( array_filter( $candidates, static fn( Candidate $one ): bool => self::may_save( $one, $start ) ) );
		$search = new self( $useful, $start );
		$search->extend( $start, [], array_keys( $useful ) );
		$search->drop_surplus( $start );
		$chosen = array_map( static fn( int $position ): Candidate => $useful[ $position ], $search->members );
		$losers = new Losers( $start, $search->best, $chosen );
		return new Choice( $search->best, $losers->of( $candidates ), Money::of_minor( max( 0, $search->unseen - $search->best->given()->minor() ), $start->currency() ) );
	}

	/** What is refused at first may count later only where lower prices can change that. */
	private static function may_save( Candidate $candidate, RunningPrice $start ): bool {
		return $candidate->may_open( $start->policy() ) || $candidate->attempt( $start ) instanceof Effect;
	}

	/**
	 * Tries every set that begins with these members and goes on with open ones.
	 *
	 * @param list<int> $members
	 * @param list<int> $open    positions behind the last member that go with all of them
	 */
	private function extend( RunningPrice $price, array $members, array $open ): void {
		if ( $price->given()->compare( $this->best->given() ) > 0 ) {
			$this->best    = $price;
			$this->members = $members;
		}
		while ( $open !== [] ) {
			$bound = $this->outlook->bound( $price, $open );
			if ( $bound <= $this->best->given()->minor() ) {
				return;
			}
			if ( count( $this->candidates ) > self::EXACT && $this->tries >= self::TRIES ) {
				$this->unseen = max( $this->unseen, $bound );
				return;
			}
			++$this->tries;
			$next   = array_shift( $open );
			$effect = $this->candidates[ $next ]->attempt( $price );
			if ( $effect instanceof Effect ) {
				$this->extend( $price->with( $effect ), array_merge( $members, [ $next ] ), $this->conflicts->without( $open, $next ) );
			}
		}
	}

	/** Who adds nothing in the end, because a limit is reached without it, keeps its use. */
	private function drop_surplus( RunningPrice $start ): void {
		foreach ( array_reverse( $this->members ) as $member ) {
			$fewer = array_values( array_diff( $this->members, [ $member ] ) );
			$price = $this->priced( $fewer, $start );
			if ( $price->given()->compare( $this->best->given() ) >= 0 ) {
				$this->best    = $price;
				$this->members = $fewer;
			}
		}
	}

	/** @param list<int> $members */
	private function priced( array $members, RunningPrice $price ): RunningPrice {
		foreach ( $members as $member ) {
			$effect = $this->candidates[ $member ]->attempt( $price );
			$price  = $effect instanceof Effect ? $price->with( $effect ) : $price;
		}
		return $price;
	}
}
