<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Idempotency;

use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

/**
 * Remembers requests by their key, for at least a day.
 */
interface Requests {

	/** Whoever was killed keeps a request from being done again for this long. */
	public const LEASE_SECONDS = 30;

	public const KEEP_SECONDS = 2 * 86400;

	/** Outside any transaction: others must see at once that somebody is at work. */
	public function claim( RequestKey $key, string $body_hash ): Claim;

	/**
	 * In the transaction of the effect, so that effect and answer are there both or not at all.
	 *
	 * @throws Problem 409 when the lease ran out and somebody else took over; the transaction then rolls back
	 */
	public function keep( RequestKey $key, string $token, string $sealed_answer ): void;

	/** The request changed nothing, so it may be tried again under the same key. */
	public function release( RequestKey $key, string $token ): void;
}
