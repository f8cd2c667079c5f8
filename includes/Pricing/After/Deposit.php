<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\After;

use BookingX\Addons\Coupons\Pricing\Money;

/**
 * What is paid now and what later, of a price that is discounted already: a deposit never loses a discount.
 */
final class Deposit {

	private Money $now;
	private Money $later;

	private function __construct( Money $total, Money $wanted ) {
		$this->now   = $wanted->min( $total );
		$this->later = $total->minus( $this->now );
	}

	/** So many percent of what is due, rounded half up. */
	public static function percentage( Money $total, int $basis_points ): self {
		return new self( $total, $total->basis_points( $basis_points ) );
	}

	/** An amount, never more than what is due. */
	public static function amount( Money $total, Money $amount ): self {
		return new self( $total, $amount );
	}

	public function due_now(): Money {
		return $this->now;
	}

	public function balance(): Money {
		return $this->later;
	}

	/**
	 * The balance in equal parts; earlier ones carry the spare minor units.
	 *
	 * @param positive-int $count
	 * @return list<Money> they add up to the balance
	 */
	public function instalments( int $count ): array {
		return $this->later->allocate( array_fill( 0, $count, 1 ) );
	}
}
