<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

use BookingX\Addons\Coupons\Pricing\Conditions\Condition;
use BookingX\Addons\Coupons\Pricing\Conditions\Look;

/**
 * Why an offer is good for a booking or not, rule by rule and line by line.
 */
final class Explanation {

	private Eligibility $eligibility;
	/** @var list<RuleVerdict> */
	private array $verdicts;

	/** @param list<RuleVerdict> $verdicts */
	private function __construct( Eligibility $eligibility, array $verdicts ) {
		$this->eligibility = $eligibility;
		$this->verdicts    = $verdicts;
	}

	public static function of( Condition $condition, Booking $booking ): self {
		$look     = new Look( $booking );
		$verdicts = [];
		foreach ( $condition->singles() as $single ) {
			$by_line = [];
			foreach ( $booking->lines() as $line ) {
				$by_line[ $line->id() ] = $single->objections( $look, $line )[0] ?? null;
			}
			$verdicts[] = new RuleVerdict( $single->path(), $single->rule(), $by_line );
		}
		return new self( Eligibility::of( $condition, $booking ), $verdicts );
	}

	/** @return list<RuleVerdict> in the order of the terms */
	public function verdicts(): array {
		return $this->verdicts;
	}

	/** @return list<string> lines that the offer is good for */
	public function line_ids(): array {
		return $this->eligibility->line_ids();
	}

	/** The reason that tells most; null when at least one line is good. */
	public function rejection(): ?Rejection {
		return $this->eligibility->rejection();
	}

	/**
	 * What could be done about it, the nearest first: refusals with a distance; none when one of them has none.
	 *
	 * @return list<Rejection>
	 */
	public function ways(): array {
		$ways = [];
		foreach ( $this->verdicts as $verdict ) {
			$rejection = $verdict->rejection();
			if ( $rejection !== null && ! $rejection->can_be_helped() ) {
				return [];
			}
			if ( $rejection !== null ) {
				$ways[] = $rejection;
			}
		}
		return $ways;
	}

	/**
	 * The first refusal of one of these restrictions.
	 *
	 * @param list<string> $rules
	 */
	public function refusal_by( array $rules ): ?Rejection {
		foreach ( $this->verdicts as $verdict ) {
			if ( in_array( $verdict->rule(), $rules, true ) && ! $verdict->holds() ) {
				return $verdict->rejection();
			}
		}
		return null;
	}
}
