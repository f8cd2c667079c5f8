<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\After;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Rounding;

/**
 * The ladder of a series or package: how much of its discount stays when only some of its appointments are kept.
 *
 * Ten appointments at 20 % off with the steps "8 kept: all, 5 kept: half" lose half of the discount on the kept ones when
 * six are kept, and all of it when four are.
 */
final class ClawBack {

	/** @var list<array{kept: int, basis_points: int}> highest first */
	private array $steps;

	/**
	 * @param list<array{kept: int, basis_points: int}> $steps from that many kept appointments, that part of the discount stays
	 */
	public function __construct( array $steps ) {
		usort( $steps, static fn( array $one, array $other ): int => $other['kept'] <=> $one['kept'] );
		$this->steps = $steps;
	}

	/**
	 * What of the discount on the kept appointments has to be paid after all, rounded in the customer's favour.
	 *
	 * @param Money $discount given on the kept appointments
	 */
	public function due( Money $discount, int $kept ): Money {
		return $discount->minus( $discount->basis_points( $this->part_that_stays( $kept ), Rounding::UP ) );
	}

	/** What goes back in the end: the refund of what is cancelled less what is clawed back; never less than nothing. */
	public function refund( Money $refund, Money $discount, int $kept ): Money {
		return $refund->minus( $this->due( $discount, $kept ) )->max( Money::zero( $refund->currency() ) );
	}

	private function part_that_stays( int $kept ): int {
		foreach ( $this->steps as $step ) {
			if ( $kept >= $step['kept'] ) {
				return $step['basis_points'];
			}
		}
		return 0;
	}
}
