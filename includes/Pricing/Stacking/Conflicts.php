<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\Candidate;
use BookingX\Addons\Coupons\Pricing\Policy;

/**
 * Who goes with whom, looked up once for a search.
 */
final class Conflicts {

	/** @var array<int, array<int, bool>> by two positions */
	private array $clash = [];

	/** @param list<Candidate> $candidates */
	public function __construct( array $candidates, Policy $policy ) {
		foreach ( $candidates as $a => $one ) {
			foreach ( $candidates as $b => $other ) {
				$this->clash[ $a ][ $b ] = Conflict::between( $one->offer(), $other->offer(), $policy ) !== null;
			}
		}
	}

	/**
	 * Those that go with the position.
	 *
	 * @param list<int> $positions
	 * @return list<int>
	 */
	public function without( array $positions, int $position ): array {
		return array_values( array_filter( $positions, fn( int $other ): bool => ! $this->clash[ $position ][ $other ] ) );
	}
}
