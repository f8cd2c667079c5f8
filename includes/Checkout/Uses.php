<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Who used which offer on which booking, with the saving per line. Rows are never deleted.
 */
interface Uses {

	/**
	 * One bound use for each offer that lowers the price.
	 *
	 * @param array<int, int|null> $code_ids by offer id; null where no code was typed
	 */
	public function bind( Hold $hold, Quote $quote, array $code_ids, \DateTimeImmutable $now ): void;

	/** All uses of a hold follow its booking. */
	public function move( int $hold_id, string $status, \DateTimeImmutable $now ): void;

	/** @return list<Usage> */
	public function of_hold( int $hold_id ): array;

	/** @return list<Usage> newest first */
	public function of_offer( int $coupon_id, int $limit, int $offset = 0 ): array;

	/** How many of_offer() has in all. */
	public function count_of_offer( int $coupon_id ): int;

	/**
	 * How often offers are in use, also those without a limit, whose own counters do not move.
	 *
	 * @param list<int> $coupon_ids
	 * @return array<int, array{used: int, bound: int}> by offer id, without those never used
	 */
	public function counts( array $coupon_ids ): array;
}
