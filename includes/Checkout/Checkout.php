<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Quote → take → book → settle: the door of this slice for hosts. docs/checkout.md has states and lock order.
 */
final class Checkout {

	/** Holds per run of the tidy job; a backlog is worked off by the next ones. */
	private const TIDY_AT_ONCE = 100;

	private Pricer $pricer;
	private Submit $submit;
	private Settlement $settlement;
	private Holds $holds;
	private Uses $uses;
	private BookingQuotes $quotes;
	private Clock $clock;

	public function __construct( Pricer $pricer, Submit $submit, Settlement $settlement, Holds $holds, Uses $uses, BookingQuotes $quotes, Clock $clock ) {
		$this->pricer     = $pricer;
		$this->submit     = $submit;
		$this->settlement = $settlement;
		$this->holds      = $holds;
		$this->uses       = $uses;
		$this->quotes     = $quotes;
		$this->clock      = $clock;
	}

	/** What it costs now. Reads only: nothing is held while somebody looks. */
	public function quote( CheckoutContext $context ): Quote {
		return $this->pricer->price( $context )->quote();
	}

	/** What the context's codes alone would make of the price; whether they work. Reads only. */
	public function verdict( CheckoutContext $context ): Quote {
		return $this->pricer->price_codes( $context )->quote();
	}

	/**
	 * Takes, books and binds in one transaction; joins one that is open. The same checkout key books once.
	 *
	 * @param Money                        $accepted_total with tax, as the customer last saw it
	 * @param callable( Quote, Hold ): int $book           makes the booking, returns the main booking's id; no hooks, mail
	 *                                                     or HTTP in it, and it may run again when the database asks for it
	 */
	public function submit( CheckoutContext $context, Money $accepted_total, callable $book ): Submission {
		return $this->submit->run( $context, $accepted_total, $book );
	}

	/**
	 * The booking that this checkout made before; to be asked first inside the transaction that books, because the time
	 * that was chosen is no longer free then. A second request of the same checkout waits here for the first.
	 */
	public function booked_before( string $checkout_key ): ?Submission {
		return $this->submit->booked_before( $checkout_key );
	}

	/** Paid or confirmed. @return bool false when that was done before, or the hold is over */
	public function confirm( int $booking_id ): bool {
		return $this->settlement->confirm( $booking_id );
	}

	/**
	 * The booking is over and gives everything back.
	 *
	 * @param string $reason cancelled, failed …
	 * @return bool false when it was over before
	 */
	public function release( int $booking_id, string $reason ): bool {
		return $this->settlement->release( $booking_id, $reason );
	}

	/** The booking is over, its time is free, its uses stay counted. @return bool false when it was over before */
	public function keep( int $booking_id, string $reason ): bool {
		return $this->settlement->keep( $booking_id, $reason );
	}

	/** A slow payment is under way: the payment window no longer ends by itself. */
	public function wait_for_payment( int $booking_id ): void {
		$this->settlement->wait_for_payment( $booking_id );
	}

	/** Only tidies up: what is overdue counts as free from the second it is. @return int how many holds lapsed */
	public function expire_due(): int {
		$now    = $this->clock->now();
		$lapsed = 0;
		foreach ( $this->holds->overdue( $now, self::TIDY_AT_ONCE ) as $hold_id ) {
			$lapsed += $this->settlement->lapse( $hold_id, $now ) ? 1 : 0;
		}
		return $lapsed;
	}

	public function of_booking( int $booking_id ): ?BookingDiscounts {
		$hold  = $this->holds->of_booking( $booking_id );
		$quote = $this->quotes->of_booking( $booking_id );
		if ( $hold === null || $quote === null ) {
			return null;
		}
		return new BookingDiscounts( $quote, $hold->state(), $this->uses->of_hold( $hold->id() ) );
	}
}
