<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Tax on what is left of a line after discounts, rounded half up on each line.
 */
final class Tax {

	/** The tax that a price contains: price × rate ÷ (1 + rate). */
	public static function inside( Money $price, int $basis_points ): Money {
		return $price->multiply_divide( $basis_points, 10000 + $basis_points, Rounding::HALF_UP );
	}

	/** The tax that comes on top of a price. */
	public static function on_top( Money $price, int $basis_points ): Money {
		return $price->basis_points( $basis_points );
	}
}
