<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\RateLimits;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Rest\Caller;
use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

/**
 * Counts requests of a rate class by account, or by network for guests.
 */
final class RateLimiter {

	private RateClasses $classes;
	private RateWindows $windows;
	private Networks $networks;
	private Clock $clock;

	public function __construct( RateClasses $classes, RateWindows $windows, Networks $networks, Clock $clock ) {
		$this->classes  = $classes;
		$this->windows  = $windows;
		$this->networks = $networks;
		$this->clock    = $clock;
	}

	/**
	 * @throws Problem       429 when there were too many already
	 * @throws DatabaseError when guesses or bookings cannot be counted; whoever only looks is let through
	 */
	public function count( string $rate_class, Caller $caller ): void {
		$limit = $this->classes->limit( $rate_class );
		if ( $limit === null ) {
			return;
		}
		$seconds = $limit['seconds'];
		$now     = $this->clock->now()->getTimestamp();
		$start   = $now - $now % $seconds;
		$who     = $caller->user_id() > 0 ? 'user:' . $caller->user_id() : 'network:' . $this->networks->of( $caller->address() );
		try {
			$counted = $this->windows->count( hash( 'sha256', "$rate_class:$who" ), $start, $start + $seconds, $limit['requests'] );
		} catch ( DatabaseError $error ) {
			if ( $rate_class === 'browse' ) {
				return;
			}
			throw $error;
		}
		if ( ! $counted ) {
			throw Problem::too_many( $start + $seconds - $now );
		}
	}
}
