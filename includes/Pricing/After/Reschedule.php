<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\After;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;

/**
 * What moving an appointment does to its price, said before it is moved.
 */
final class Reschedule {

	/** The price stays, whatever the rules say about the new time. */
	public const KEEP = 'keep';
	/** Priced again with the same offers at the new time. */
	public const REPRICE = 'reprice';
	/** The discount is gone. */
	public const LOSE = 'lose';

	private Quote $before;
	private Quote $after;

	private function __construct( Quote $before, Quote $after ) {
		$this->before = $before;
		$this->after  = $after;
	}

	/**
	 * @param string  $contract KEEP | REPRICE | LOSE
	 * @param Booking $moved    the same lines at their new time and prices
	 */
	public static function preview( string $contract, Quote $before, Booking $moved, PricingEngine $engine ): self {
		switch ( $contract ) {
			case self::KEEP:
				return new self( $before, $before );
			case self::REPRICE:
				return new self( $before, $engine->reprice( $before->inputs()->with_booking( $moved ) ) );
			case self::LOSE:
				return new self( $before, $engine->reprice( $before->inputs()->with_booking( $moved )->without_offers() ) );
		}
		throw new \InvalidArgumentException( "There is no contract '$contract'." );
	}

	public function before(): Quote {
		return $this->before;
	}

	public function after(): Quote {
		return $this->after;
	}

	/** To be paid on top; negative: to be paid back. */
	public function difference(): Money {
		return $this->after->total_with_tax()->minus( $this->before->total_with_tax() );
	}

	/** @return list<int> offers that count before and not after */
	public function lost_offer_ids(): array {
		$kept = [];
		foreach ( $this->after->effects() as $effect ) {
			$kept[] = $effect->offer_id();
		}
		$lost = [];
		foreach ( $this->before->effects() as $effect ) {
			if ( ! in_array( $effect->offer_id(), $kept, true ) ) {
				$lost[] = $effect->offer_id();
			}
		}
		return $lost;
	}
}
