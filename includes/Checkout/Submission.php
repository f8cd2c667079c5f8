<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * The answer to a submitted checkout. Only `booked` left anything behind.
 */
final class Submission {

	public const BOOKED        = 'booked';
	public const PRICE_CHANGED = 'price_changed';
	public const SLOT_TAKEN    = 'slot_taken';

	private string $outcome;
	private ?int $booking_id = null;
	private ?Quote $quote = null;
	private ?Hold $hold = null;
	private bool $repeated = false;
	private ?Money $was = null;
	private ?SlotRange $slot = null;

	private function __construct( string $outcome ) {
		$this->outcome = $outcome;
	}

	/** @param bool $repeated the checkout had booked before; nothing happened now */
	public static function booked( int $booking_id, Quote $quote, Hold $hold, bool $repeated = false ): self {
		$submission             = new self( self::BOOKED );
		$submission->booking_id = $booking_id;
		$submission->quote      = $quote;
		$submission->hold       = $hold;
		$submission->repeated   = $repeated;
		return $submission;
	}

	/** @param Money $was what the customer accepted; the quote says what it costs now, and why */
	public static function price_changed( Quote $quote, Money $was ): self {
		$submission        = new self( self::PRICE_CHANGED );
		$submission->quote = $quote;
		$submission->was   = $was;
		return $submission;
	}

	public static function slot_taken( SlotRange $slot ): self {
		$submission       = new self( self::SLOT_TAKEN );
		$submission->slot = $slot;
		return $submission;
	}

	public function outcome(): string {
		return $this->outcome;
	}

	public function is_booked(): bool {
		return $this->outcome === self::BOOKED;
	}

	public function booking_id(): int {
		return $this->booking_id ?? $this->lacks( 'booking' );
	}

	public function quote(): Quote {
		return $this->quote ?? $this->lacks( 'quote' );
	}

	public function hold(): Hold {
		return $this->hold ?? $this->lacks( 'hold' );
	}

	public function is_repeated(): bool {
		return $this->repeated;
	}

	/** The total that the customer accepted. */
	public function was(): Money {
		return $this->was ?? $this->lacks( 'accepted total' );
	}

	/** The total due now. */
	public function now(): Money {
		return $this->quote()->total_with_tax();
	}

	/** The first of the wanted times that is gone. */
	public function slot(): SlotRange {
		return $this->slot ?? $this->lacks( 'slot' );
	}

	/** @return never */
	private function lacks( string $what ) {
		throw new \LogicException( "A submission that is {$this->outcome} has no $what." );
	}
}
