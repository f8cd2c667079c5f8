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

	/** A checkout that starts again before it booked uses the hold that it has, from the beginning. */
	public function empty_hold( Hold $hold ): void {
		$items = $this->holds->items( $hold->id() );
		if ( $items !== [] ) {
			$this->recount( $items, -1, 0 );
			$this->slots->give_back( $hold->id() );
			$this->holds->drop_items( $hold->id() );
		}
	}

	private function confirm_hold( ?Hold $hold ): bool {
		$now = $this->clock->now();
		if ( $hold === null || ! $this->holds->move( $hold->id(), [ HoldState::BOUND ], HoldState::USED, '', $now ) ) {
			return false;
		}
		$items = $this->holds->items( $hold->id() );
		$this->recount( $items, -1, 1 );
		$this->journal->used( $hold, $this->moved_uses( $hold, $items, UseStatus::USED, $now ) );
		return true;
	}

	private function release_hold( ?Hold $hold, string $reason ): bool {
		if ( $hold === null ) {
			return false;
		}
		$now = $this->clock->now();
		if ( $this->holds->move( $hold->id(), HoldState::OPEN, HoldState::RELEASED, $reason, $now ) ) {
			$this->end( $hold, HoldState::RELEASED, $reason, -1, 0, $now );
			return true;
		}
		if ( $this->holds->move( $hold->id(), [ HoldState::USED ], HoldState::RELEASED, $reason, $now ) ) {
			$this->end( $hold, HoldState::RELEASED, $reason, 0, -1, $now );
			return true;
		}
		return false;
	}

	private function keep_hold( ?Hold $hold, string $reason ): bool {
		if ( $hold === null ) {
			return false;
		}
		$now = $this->clock->now();
		if ( $this->holds->move( $hold->id(), [ HoldState::BOUND ], HoldState::KEPT, $reason, $now ) ) {
			$this->end( $hold, HoldState::KEPT, $reason, -1, 1, $now );
			return true;
		}
		if ( $this->holds->move( $hold->id(), [ HoldState::USED ], HoldState::KEPT, $reason, $now ) ) {
			$this->end( $hold, HoldState::KEPT, $reason, 0, 0, $now );
			return true;
		}
		return false;
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
		$this->end( $hold, HoldState::LAPSED, self::TIMED_OUT, -1, 0, $now );
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

	/**
	 * @param int $held what the counters of held things change by
	 * @param int $used what those of used things change by
	 */
	private function end( Hold $hold, string $state, string $reason, int $held, int $used, \DateTimeImmutable $now ): void {
		$items = $this->holds->items( $hold->id() );
		if ( $this->has( $items, HoldItem::SLOT ) ) {
			$this->slots->give_back( $hold->id() );
		}
		$this->recount( $items, $held, $used );
		$status = $state === HoldState::KEPT ? UseStatus::KEPT : UseStatus::RELEASED;
		$this->journal->ended( $hold, $this->moved_uses( $hold, $items, $status, $now ), $state, $reason );
	}

	/** @param list<HoldItem> $items */
	private function recount( array $items, int $held, int $used ): void {
		foreach ( $items as $item ) {
			$this->counters->change( $item, $held, $used );
		}
	}

	/**
	 * Asks for no rows that are not there: on MySQL that would lock the gap in which the next booking writes.
	 *
	 * @param list<HoldItem> $items
	 * @return list<Usage>
	 */
	private function moved_uses( Hold $hold, array $items, string $status, \DateTimeImmutable $now ): array {
		if ( ! $this->has( $items, HoldItem::OFFER ) ) {
			return [];
		}
		$this->uses->move( $hold->id(), $status, $now );
		return $this->uses->of_hold( $hold->id() );
	}

	/** @param list<HoldItem> $items */
	private function has( array $items, string $kind ): bool {
		foreach ( $items as $item ) {
			if ( $item->kind() === $kind ) {
				return true;
			}
		}
		return false;
	}
}
