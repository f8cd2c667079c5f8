<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Property;

/**
 * Chance that can be repeated: the same seed throws the same numbers on every PHP.
 */
final class Dice {

	private int $state;

	public function __construct( int $seed ) {
		// Neighbouring seeds are spread out first, otherwise their first throws would be neighbours too.
		$this->state = $seed * 2654435761 % 2147483646 + 1;
		$this->between( 0, 1 );
	}

	public function between( int $least, int $most ): int {
		// The "minimal standard" generator of Park and Miller.
		$this->state = $this->state * 48271 % 2147483647;
		return $least + $this->state % ( $most - $least + 1 );
	}

	/** True in so many of a hundred throws. */
	public function hits( int $percent ): bool {
		return $this->between( 1, 100 ) <= $percent;
	}

	/**
	 * @template T
	 * @param non-empty-list<T> $items
	 * @return T
	 */
	public function one_of( array $items ) {
		return $items[ $this->between( 0, count( $items ) - 1 ) ];
	}
}
