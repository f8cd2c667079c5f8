<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\Host\BookingHost;

defined( 'ABSPATH' ) || exit;

/**
 * What becomes of a hold after it was taken. Each step happens once, whoever asks for it and how often.
 */
final class Settlement {

	private const TIMED_OUT = 'timed_out';

	private Transaction $transaction;
	private Holds $holds;
	private Counters $counters;
	private Slots $slots;
	private Uses $uses;
	private Journal $journal;
	private BookingHost $host;
	private Clock $clock;

	public function __construct( Transaction $transaction, Holds $holds, Counters $counters, Slots $slots, Uses $uses, Journal $journal, BookingHost $host, Clock $clock ) {
		$this->transaction = $transaction;
		$this->holds       = $holds;
		$this->counters    = $counters;
		$this->slots       = $slots;
		$this->uses        = $uses;
		$this->journal     = $journal;
		$this->host        = $host;
		$this->clock       = $clock;
	}

	/** Bound → used. @return bool whether this call did it */
	public function confirm( int $booking_id ): bool {
		return $this->transaction->run( fn(): bool => $this->confirm_hold( $this->holds->of_booking( $booking_id ) ) );
	}

	/** Bound or used → released: time and uses are free again. @return bool whether this call did it */
	public function release( int $booking_id, string $reason ): bool {
		return $this->transaction->run( fn(): bool => $this->release_hold( $this->holds->of_booking( $booking_id ), $reason ) );
	}

	/** Bound or used → kept: the time is free again, the uses stay counted. @return bool whether this call did it */
	public function keep( int $booking_id, string $reason ): bool {
		return $this->transaction->run( fn(): bool => $this->keep_hold( $this->holds->of_booking( $booking_id ), $reason ) );
	}

	/** The payment is under way and slow: the hold stays bound until it is confirmed or released. */
	public function wait_for_payment( int $booking_id ): void {
		$this->transaction->run(
			function () use ( $booking_id ): void {
				$hold = $this->holds->of_booking( $booking_id );
				if ( $hold !== null && $hold->is_live() ) {
					$this->holds->stop_the_clock( $hold->id(), $this->clock->now() );
				}
			}
		);
	}

	/**
	 * Held or bound → lapsed, when its time is over; an unpaid booking fails with it.
	 *
	 * @return bool whether this call did it
	 */
	public function lapse( int $hold_id, \DateTimeImmutable $now ): bool {
		return $this->transaction->run( fn(): bool => $this->lapse_hold( $hold_id, $now ) );
	}

	/** Gives back what a checkout holds that starts again before it booked. */
	public function supersede( Hold $hold ): void {
		$this->release_hold( $hold, 'superseded' );
	}

	private function confirm_hold( ?Hold $hold ): bool {
		$now = $this->clock->now();
		if ( $hold === null || ! $this->holds->move( $hold->id(), [ HoldState::BOUND ], HoldState::USED, '', $now ) ) {
			return false;
		}
		$this->recount( $hold, -1, 1 );
		$this->uses->move( $hold->id(), UseStatus::USED, $now );
		$this->journal->used( $hold, $this->uses->of_hold( $hold->id() ) );
		return true;
	}

	private function release_hold( ?Hold $hold, string $reason ): bool {
		if ( $hold === null ) {
			return false;
		}
		$now = $this->clock->now();
		if ( $this->holds->move( $hold->id(), HoldState::OPEN, HoldState::RELEASED, $reason, $now ) ) {
			$this->recount( $hold, -1, 0 );
		} elseif ( $this->holds->move( $hold->id(), [ HoldState::USED ], HoldState::RELEASED, $reason, $now ) ) {
			$this->recount( $hold, 0, -1 );
		} else {
			return false;
		}
		$this->end( $hold, HoldState::RELEASED, UseStatus::RELEASED, $reason, $now );
		return true;
	}

	private function keep_hold( ?Hold $hold, string $reason ): bool {
		if ( $hold === null ) {
			return false;
		}
		$now = $this->clock->now();
		if ( $this->holds->move( $hold->id(), [ HoldState::BOUND ], HoldState::KEPT, $reason, $now ) ) {
			$this->recount( $hold, -1, 1 );
		} elseif ( ! $this->holds->move( $hold->id(), [ HoldState::USED ], HoldState::KEPT, $reason, $now ) ) {
			return false;
		}
		$this->end( $hold, HoldState::KEPT, UseStatus::KEPT, $reason, $now );
		return true;
	}

	private function lapse_hold( int $hold_id, \DateTimeImmutable $now ): bool {
		$hold = $this->holds->lapse( $hold_id, $now );
		if ( $hold === null ) {
			return false;
		}
		if ( $hold->booking_id() !== null && $this->goes_on( $hold->booking_id() ) ) {
			// Paid at the last moment: what the host reports next settles the hold.
			$this->holds->move( $hold_id, [ HoldState::LAPSED ], HoldState::BOUND, '', $now );
			return false;
		}
		$this->recount( $hold, -1, 0 );
		$this->end( $hold, HoldState::LAPSED, UseStatus::RELEASED, self::TIMED_OUT, $now );
		return true;
	}

	/** The booking is there and does not wait for money. */
	private function goes_on( int $booking_id ): bool {
		if ( $this->host->fail_unpaid( $booking_id ) ) {
			return false;
		}
		$booking = $this->host->find( $booking_id );
		return $booking !== null && $booking->is_live();
	}

	private function recount( Hold $hold, int $held, int $used ): void {
		foreach ( $this->holds->items( $hold->id() ) as $item ) {
			$this->counters->change( $item, $held, $used );
		}
	}

	private function end( Hold $hold, string $state, string $use_status, string $reason, \DateTimeImmutable $now ): void {
		$this->slots->give_back( $hold->id() );
		$this->uses->move( $hold->id(), $use_status, $now );
		$this->journal->ended( $hold, $this->uses->of_hold( $hold->id() ), $state, $reason );
	}
}
