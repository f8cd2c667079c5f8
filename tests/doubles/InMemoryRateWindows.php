<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Rest\RateLimits\RateWindows;

/** Counters in an array. */
final class InMemoryRateWindows implements RateWindows {

	/** @var array<string, int> */
	private array $hits = [];

	public function count( string $bucket, int $start, int $end, int $limit ): bool {
		$hits = $this->hits[ "$bucket $start" ] ?? 0;
		if ( $hits >= $limit ) {
			return false;
		}
		$this->hits[ "$bucket $start" ] = $hits + 1;
		return true;
	}
}
