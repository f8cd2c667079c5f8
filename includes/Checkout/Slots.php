<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * Whose time is taken. A range is taken whole or not at all.
 */
interface Slots {

	/**
	 * @return bool false when any part of it is taken; nothing is taken then
	 * @phpstan-impure
	 */
	public function take( int $hold_id, SlotRange $range ): bool;

	/** Gives back all time of a hold. */
	public function give_back( int $hold_id ): void;

	/**
	 * Holds whose payment window is over and that stand in the way of this range.
	 *
	 * @return list<int>
	 */
	public function overdue_holds( SlotRange $range, \DateTimeImmutable $now ): array;

	/**
	 * Taken time that begins in a window, adjacent grains joined; holds whose payment window is over count as free.
	 *
	 * @param list<int> $provider_ids
	 * @return list<SlotRange> by provider, then start
	 */
	public function taken( array $provider_ids, \DateTimeImmutable $from, \DateTimeImmutable $until, \DateTimeImmutable $now ): array;
}
