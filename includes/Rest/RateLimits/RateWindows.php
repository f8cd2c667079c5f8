<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\RateLimits;

use BookingX\Addons\Coupons\Database\DatabaseError;

defined( 'ABSPATH' ) || exit;

/**
 * Counters of fixed windows of time.
 */
interface RateWindows {

	/**
	 * @param string $bucket who and what, hashed
	 * @param int    $start  Unix time
	 * @param int    $end    Unix time; the counter may be forgotten then
	 * @return bool false when the window is full; the request is then not counted
	 * @throws DatabaseError
	 */
	public function count( string $bucket, int $start, int $end, int $limit ): bool;
}
