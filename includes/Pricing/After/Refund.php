<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\After;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\InvalidBooking;
use BookingX\Addons\Coupons\Pricing\Inputs;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rounding;

/**
 * What goes back when units of a booked order are cancelled, from the split that was stored with it.
 *
 * k of n units are worth paid × k ÷ n, rounded down, of the whole so far: parts that are refunded one after the other add
 * up to exactly what was paid.
 */
final class Refund {

	/** @var array<string, Money> */
	private array $by_line;
	private Money $total;

	/** @param array<string, Money> $by_line */
	private function __construct( array $by_line, Money $total ) {
		$this->by_line = $by_line;
		$this->total   = $total;
	}

	/**
	 * The stored discount stays with what is kept.
	 *
	 * @param array<string, int> $units   by line id, that go back now
	 * @param array<string, int> $earlier by line id, that went back before
	 * @throws InvalidBooking when more goes back than was booked
	 */
	public static function of( Quote $quote, array $units, array $earlier = [] ): self {
		$by_line = [];
		$total   = Money::zero( $quote->currency() );
		foreach ( $units as $id => $count ) {
			$line           = $quote->inputs()->booking()->line( $id );
			$before         = $earlier[ $id ] ?? 0;
			$by_line[ $id ] = self::worth( $quote, $line, $before + $count )->minus( self::worth( $quote, $line, $before ) );
			$total          = $total->plus( $by_line[ $id ] );
		}
		return new self( $by_line, $total );
	}

	/**
	 * Everything that is not refunded yet.
	 *
	 * @param array<string, int> $earlier by line id, that went back before
	 */
	public static function of_all( Quote $quote, array $earlier = [] ): self {
		$units = [];
		foreach ( $quote->lines() as $line ) {
			$units[ $line->id() ] = $line->quantity() - ( $earlier[ $line->id() ] ?? 0 );
		}
		return self::of( $quote, $units, $earlier );
	}

	/**
	 * What is kept is priced again with the same offers, so that a minimum which is not reached any more costs its discount.
	 * Never more than the plain refund, never less than nothing.
	 *
	 * @param array<string, int> $units by line id, that go back
	 */
	public static function requalified( Quote $quote, array $units, PricingEngine $engine ): Money {
		$plain = self::of( $quote, $units )->total();
		$kept  = self::kept( $quote->inputs(), $units );
		if ( $kept === null ) {
			return $plain;
		}
		$again = $engine->reprice( $quote->inputs()->with_booking( $kept ) );
		$back  = $quote->total_with_tax()->minus( $again->total_with_tax() );
		return $back->min( $plain )->max( Money::zero( $quote->currency() ) );
	}

	public function total(): Money {
		return $this->total;
	}

	/** @return array<string, Money> */
	public function by_line(): array {
		return $this->by_line;
	}

	private static function worth( Quote $quote, Line $line, int $units ): Money {
		if ( $units < 0 || $units > $line->quantity() ) {
			throw new InvalidBooking( 'too_many_units', "Line {$line->id()} has {$line->quantity()} units." );
		}
		return $quote->due_of( $line )->multiply_divide( $units, $line->quantity(), Rounding::DOWN );
	}

	/** @param array<string, int> $units */
	private static function kept( Inputs $inputs, array $units ): ?Booking {
		$lines = [];
		foreach ( $inputs->booking()->lines() as $line ) {
			$left = $line->quantity() - ( $units[ $line->id() ] ?? 0 );
			if ( $left > 0 ) {
				$lines[] = $line->with_quantity( $left );
			}
		}
		return $lines === [] ? null : $inputs->booking()->with_lines( $lines );
	}
}
