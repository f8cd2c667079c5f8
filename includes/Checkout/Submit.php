<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\Database\TransientFailure;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Takes what a checkout needs and books, in one transaction: checkout row, time, offers, codes, customer's shares, booking.
 *
 * Nothing is decided by reading first. What a read says may be old; what a take says holds until the commit.
 */
final class Submit {

	/** What is held without a booking goes back after as long; where both are made at once it never comes to that. */
	private const HELD_MINUTES = 15;

	private Transaction $transaction;
	private Holds $holds;
	private SlotTaker $slots;
	private OfferTaker $offers;
	private Settlement $settlement;
	private Pricer $pricer;
	private Uses $uses;
	private BookingQuotes $quotes;
	private Journal $journal;
	private Clock $clock;

	public function __construct( Transaction $transaction, Holds $holds, SlotTaker $slots, OfferTaker $offers, Settlement $settlement, Pricer $pricer, Uses $uses, BookingQuotes $quotes, Journal $journal, Clock $clock ) {
		$this->transaction = $transaction;
		$this->holds       = $holds;
		$this->slots       = $slots;
		$this->offers      = $offers;
		$this->settlement  = $settlement;
		$this->pricer      = $pricer;
		$this->uses        = $uses;
		$this->quotes      = $quotes;
		$this->journal     = $journal;
		$this->clock       = $clock;
	}

	/** @param callable( Quote, Hold ): int $book makes the booking, returns its id */
	public function run( CheckoutContext $context, Money $accepted, callable $book ): Submission {
		try {
			return $this->transaction->run( fn(): Submission => $this->attempt( $context, $accepted, $book ) );
		} catch ( NotBooked $end ) {
			return $end->answer();
		}
	}

	/** Claims the checkout for the open transaction. @return Submission|null the booking that it has made before */
	public function booked_before( string $checkout_key ): ?Submission {
		return $this->transaction->run(
			function () use ( $checkout_key ): ?Submission {
				$hold = $this->open( $checkout_key, $this->clock->now() );
				return $hold->is_live() ? $this->repeated( $hold ) : null;
			}
		);
	}

	/** @param callable( Quote, Hold ): int $book */
	private function attempt( CheckoutContext $context, Money $accepted, callable $book ): Submission {
		$now  = $this->clock->now();
		$hold = $this->open( $context->checkout_key(), $now );
		if ( $hold->is_live() ) {
			return $this->repeated( $hold );
		}
		$times             = $this->slots->take( $hold, $context->slots(), $now );
		[ $priced, $uses ] = $this->take_offers( $context, $accepted, $now );
		$this->holds->add_items( $hold->id(), array_merge( $times, $uses ) );
		$booking_id = $book( $priced->quote(), $hold );
		return $this->settle( $context, $hold, $priced, $booking_id, $now );
	}

	/** A row of its own for each checkout, new or found, and locked: two requests of one checkout come one after the other. */
	private function open( string $checkout_key, \DateTimeImmutable $now ): Hold {
		$new = $this->open_new( $checkout_key, $now );
		if ( $new !== null ) {
			return $new;
		}
		$found = $this->holds->lock( $checkout_key ) ?? $this->start_again();
		if ( $found->is_overdue( $now ) && $this->settlement->lapse( $found->id(), $now ) ) {
			return $this->open_new( $checkout_key, $now ) ?? $this->start_again();
		}
		if ( ! $found->is_live() ) {
			$this->settlement->empty_hold( $found );
		}
		return $found;
	}

	private function open_new( string $checkout_key, \DateTimeImmutable $now ): ?Hold {
		return $this->holds->open( $checkout_key, $now->add( new \DateInterval( 'PT' . self::HELD_MINUTES . 'M' ) ), $now );
	}

	/** The same checkout was sent twice: it has its booking. */
	private function repeated( Hold $hold ): Submission {
		$booking_id = (int) $hold->booking_id();
		$quote      = $this->quotes->of_booking( $booking_id );
		if ( $quote === null ) {
			throw new \LogicException( "Booking $booking_id has no quote." );
		}
		return Submission::booked( $booking_id, $quote, $hold, true );
	}

	/**
	 * Where the last use of an offer went to somebody else, the rest is priced again; that goes on only when the
	 * customer accepted that very total.
	 *
	 * @return array{Priced, list<HoldItem>}
	 */
	private function take_offers( CheckoutContext $context, Money $accepted, \DateTimeImmutable $now ): array {
		$lost = [];
		while ( true ) {
			$priced = $this->pricer->price( $context, $lost );
			if ( ! $priced->quote()->total_with_tax()->equals( $accepted ) ) {
				throw new NotBooked( Submission::price_changed( $priced->quote(), $accepted ) );
			}
			try {
				return [ $priced, $this->transaction->run( fn(): array => $this->offers->take( $priced, $context->customer(), $now ) ) ];
			} catch ( OfferLost $loss ) {
				$lost[ $loss->offer_id() ] = $loss->rejection();
			}
		}
	}

	private function settle( CheckoutContext $context, Hold $hold, Priced $priced, int $booking_id, \DateTimeImmutable $now ): Submission {
		$window      = $context->payment_window_minutes();
		$expires_at  = $window === null ? null : $now->add( new \DateInterval( "PT{$window}M" ) );
		$customer_id = $context->customer()->id();
		if ( $customer_id === null ) {
			throw new \LogicException( 'Whoever books is a known customer: see Customers::ensure().' );
		}
		$bound = $this->holds->bind( $hold->id(), $context->host(), $booking_id, $customer_id, $expires_at, $now );
		$this->uses->bind( $bound, $priced->quote(), $priced->code_ids(), $now );
		$this->quotes->keep( $booking_id, $bound->id(), $context->host(), $priced->quote(), $now );
		$this->journal->booked( $bound, $priced->quote() );
		return Submission::booked( $booking_id, $priced->quote(), $bound );
	}

	/** @return never */
	private function start_again() {
		throw new TransientFailure( 'The same checkout is being sent at this moment.' );
	}
}
