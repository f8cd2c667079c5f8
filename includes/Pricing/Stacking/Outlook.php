<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\Candidate;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\RunningPrice;

/**
 * How much a set of offers could still save at most, without trying them.
 *
 * Percentages of whole lines multiply: what is left of a line after all of them is no less than the product of their
 * rests. Everything else adds its ceiling. Of a stacking group only the best member counts. Rounding may put each
 * percentage off by less than three minor units a line, which is allowed for.
 */
final class Outlook {

	private const SCALE = 1000000;
	private const ROUNDING_SLACK = 3;

	/** @var array<int, int> position => most that it wants, in minor units */
	private array $ceilings = [];
	/** @var array<int, array<string, int>> position => basis points by line id */
	private array $rates = [];
	/** @var array<int, string> position => stacking group, or a name of its own */
	private array $groups = [];
	private int $most;
	private bool $has_no_floor;

	/** @param list<Candidate> $candidates */
	public function __construct( array $candidates, RunningPrice $start ) {
		$this->most = $start->most()->minor();

		$this->has_no_floor = self::is_without_floor( $start );
		foreach ( $candidates as $position => $candidate ) {
			$this->groups[ $position ] = $candidate->offer()->stacking_group() ?? "#$position";
			$this->look_at( $position, $candidate, $start );
		}
	}

	/**
	 * Upper bound of the whole saving when some of the open ones join.
	 *
	 * @param list<int> $open positions
	 */
	public function bound( RunningPrice $price, array $open ): int {
		$added = [];
		$rates = [];
		foreach ( $open as $position ) {
			$group = $this->groups[ $position ];
			if ( isset( $this->rates[ $position ] ) ) {
				$rates[ $group ] = self::larger( $rates[ $group ] ?? [], $this->rates[ $position ] );
			} else {
				$added[ $group ] = max( $added[ $group ] ?? 0, $this->ceilings[ $position ] );
			}
		}
		$bound = $price->given()->minor() + array_sum( $added ) + ( $rates === [] ? 0 : $this->product( $price, array_values( $rates ) ) );
		return min( $bound, $this->most );
	}

	/** @param list<array<string, int>> $rates */
	private function product( RunningPrice $price, array $rates ): int {
		$taken = 0;
		foreach ( $price->now()->lines() as $line ) {
			$rest  = self::SCALE;
			$slack = 0;
			foreach ( $rates as $of_line ) {
				if ( isset( $of_line[ $line->id() ] ) ) {
					$rest   = intdiv( $rest * ( 10000 - $of_line[ $line->id() ] ), 10000 );
					$slack += self::ROUNDING_SLACK;
				}
			}
			$total  = $line->total()->minor();
			$taken += min( $total, $total - intdiv( $total * $rest, self::SCALE ) + $slack );
		}
		return $taken;
	}

	private function look_at( int $position, Candidate $candidate, RunningPrice $start ): void {
		$ceiling = $candidate->ceiling( $start );
		if ( $ceiling === null || $ceiling->why_nothing() !== null ) {
			$this->ceilings[ $position ] = $start->first()->subtotal()->minor();
			return;
		}
		$cap   = $candidate->offer()->max_discount();
		$rates = $ceiling->rates_of( $start->first() );
		if ( $cap === null && $rates !== null && $this->multiply( $rates, $start ) ) {
			$this->rates[ $position ] = $rates;
			return;
		}
		$wanted = $ceiling->wanted( $start->policy(), $start->currency() );
		$most   = $ceiling->most( $start->rooms(), $start->currency() );

		$this->ceilings[ $position ] = ( $cap === null ? $wanted : $wanted->min( $cap ) )->min( $most )->minor();
	}

	/**
	 * What a floor takes from a line goes to others, so that only a rate of all lines together is still that rate.
	 *
	 * @param array<string, int> $rates
	 */
	private function multiply( array $rates, RunningPrice $start ): bool {
		$is_of_all = count( $rates ) === count( $start->first()->lines() ) && count( array_unique( $rates ) ) === 1;
		return $start->policy()->base() === Policy::RUNNING && ( $this->has_no_floor || $is_of_all );
	}

	private static function is_without_floor( RunningPrice $start ): bool {
		foreach ( $start->rooms() as $id => $room ) {
			if ( ! $room->equals( $start->first()->line( $id )->total() ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param array<string, int> $some
	 * @param array<string, int> $others
	 * @return array<string, int> the larger of each
	 */
	private static function larger( array $some, array $others ): array {
		foreach ( $others as $id => $rate ) {
			$some[ $id ] = max( $some[ $id ] ?? 0, $rate );
		}
		return $some;
	}
}
