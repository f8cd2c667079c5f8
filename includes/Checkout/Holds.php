<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * Holds and what they took. Every change of state asks for the state before: whoever comes second changes nothing.
 */
interface Holds {

	/** @return Hold|null a new, empty hold; null when the checkout has one. Whoever asks at the same moment waits. */
	public function open( string $checkout_key, \DateTimeImmutable $expires_at, \DateTimeImmutable $now ): ?Hold;

	/** The hold that has this checkout's key, locked for the rest of the transaction. */
	public function lock( string $checkout_key ): ?Hold;

	public function of_booking( int $booking_id ): ?Hold;

	/**
	 * @param list<string> $from states
	 * @return bool whether this call did it
	 */
	public function move( int $hold_id, array $from, string $to, string $reason, \DateTimeImmutable $now ): bool;

	/** Held → bound. */
	public function bind( int $hold_id, string $host, int $booking_id, int $customer_id, ?\DateTimeImmutable $expires_at, \DateTimeImmutable $now ): Hold;

	/**
	 * Held or bound → lapsed, if its time is over.
	 *
	 * @return Hold|null as it was before; null when it was not to lapse
	 */
	public function lapse( int $hold_id, \DateTimeImmutable $now ): ?Hold;

	/** Its time no longer runs out. */
	public function stop_the_clock( int $hold_id, \DateTimeImmutable $now ): void;

	/** @param list<HoldItem> $items */
	public function add_items( int $hold_id, array $items ): void;

	public function drop_items( int $hold_id ): void;

	/** @return list<HoldItem> in lock order */
	public function items( int $hold_id ): array;

	/** @return list<int> ids of holds whose time is over, oldest first */
	public function overdue( \DateTimeImmutable $now, int $limit ): array;

	/** @return list<int> those of them that hold something of this counter */
	public function overdue_on( HoldItem $item, \DateTimeImmutable $now ): array;

	/**
	 * Units that overdue holds still have of several counters of one kind.
	 *
	 * @param non-empty-list<int> $ref_ids
	 * @return array<int, int> by reference, without zeros
	 */
	public function overdue_units( string $kind, array $ref_ids, \DateTimeImmutable $now ): array;
}
