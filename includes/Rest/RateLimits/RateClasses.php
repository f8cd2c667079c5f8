<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\RateLimits;

defined( 'ABSPATH' ) || exit;

/**
 * How many requests a minute each class allows: far above what a busy waiting room behind one address needs.
 */
final class RateClasses {

	private const LIMITS = [
		'browse' => [ 'requests' => 1200, 'seconds' => 60 ],
		'guess'  => [ 'requests' => 120, 'seconds' => 60 ],
		'book'   => [ 'requests' => 120, 'seconds' => 60 ],
	];

	/**
	 * Null where nothing is counted: staff are known by name.
	 *
	 * @return array{requests: int, seconds: positive-int}|null
	 */
	public function limit( string $rate_class ): ?array {
		/**
		 * Filters the rate limits.
		 *
		 * @param array<string, array{requests: int, seconds: int}> $limits by class: browse, guess, book
		 */
		$limits = apply_filters( 'bookingx_coupons_rate_limits', self::LIMITS );
		$limit  = is_array( $limits ) ? ( $limits[ $rate_class ] ?? null ) : null;
		if ( ! is_array( $limit ) || ! is_int( $limit['requests'] ?? null ) || ! is_int( $limit['seconds'] ?? null ) || $limit['seconds'] < 1 ) {
			return self::LIMITS[ $rate_class ] ?? null;
		}
		return [ 'requests' => $limit['requests'], 'seconds' => $limit['seconds'] ];
	}
}
