<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Ways to make whole minor units of a fraction. They look at the magnitude, so that −x rounds like x.
 */
final class Rounding {

	public const HALF_UP = 'half_up';
	public const HALF_DOWN = 'half_down';
	public const DOWN = 'down';
	public const UP = 'up';

	public const ALL = [ self::HALF_UP, self::HALF_DOWN, self::DOWN, self::UP ];

	/**
	 * Whether the fraction $rest / $through, which is below one, becomes one.
	 */
	public static function lifts( int $rest, int $through, string $rounding ): bool {
		switch ( $rounding ) {
			case self::HALF_UP:
				return $rest >= $through - $rest;
			case self::HALF_DOWN:
				return $rest > $through - $rest;
			case self::UP:
				return $rest > 0;
			case self::DOWN:
				return false;
		}
		throw new \InvalidArgumentException( "There is no rounding '$rounding'." );
	}
}
