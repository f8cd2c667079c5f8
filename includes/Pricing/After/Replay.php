<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\After;

use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;

/**
 * Stored prices against today's engine.
 */
final class Replay {

	private PricingEngine $engine;

	public function __construct( PricingEngine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * What a stored price and today's engine disagree about; empty when both charge the same cents for the same reasons.
	 *
	 * @param array<string, mixed> $snapshot from Quote::to_array()
	 * @return array<string, array{stored: mixed, now: mixed}>
	 */
	public function differences( array $snapshot ): array {
		$stored      = Quote::from_array( $snapshot )->to_array();
		$now         = $this->engine->reprice( Quote::from_array( $snapshot )->inputs() )->to_array();
		$differences = [];
		foreach ( [ 'effects', 'sums' ] as $part ) {
			if ( $stored[ $part ] !== $now[ $part ] ) {
				$differences[ $part ] = [ 'stored' => $stored[ $part ], 'now' => $now[ $part ] ];
			}
		}
		return $differences;
	}

	/**
	 * The bookings, of a day or of any other heap, that today's engine would price otherwise.
	 *
	 * @template K of array-key
	 * @param iterable<K, array<string, mixed>> $snapshots by booking
	 * @return array<K, array<string, array{stored: mixed, now: mixed}>>
	 */
	public function changed( iterable $snapshots ): array {
		$changed = [];
		foreach ( $snapshots as $key => $snapshot ) {
			$differences = $this->differences( $snapshot );
			if ( $differences !== [] ) {
				$changed[ $key ] = $differences;
			}
		}
		return $changed;
	}
}
