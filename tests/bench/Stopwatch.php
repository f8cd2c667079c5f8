<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Bench;

/**
 * Times two things alternately, so that a busy moment of the machine falls on both.
 */
final class Stopwatch {

	/**
	 * Median milliseconds of each, after a tenth of the rounds as warm-up.
	 *
	 * @param callable( int ): void $ours   gets the number of the round
	 * @param callable( int ): void $anchor
	 * @return array{float, float}
	 */
	public function compare( callable $ours, callable $anchor, int $rounds = 200 ): array {
		$times   = [ [], [] ];
		$warm_up = intdiv( $rounds, 10 );
		for ( $round = 0; $round < $rounds + $warm_up; $round++ ) {
			foreach ( [ $ours, $anchor ] as $which => $work ) {
				$milliseconds = $this->time( $work, $round );
				if ( $round >= $warm_up ) {
					$times[ $which ][] = $milliseconds;
				}
			}
		}
		return [ $this->median( $times[0] ), $this->median( $times[1] ) ];
	}

	/** @param callable( int ): void $work */
	public function time( callable $work, int $round = 0 ): float {
		$started = hrtime( true );
		$work( $round );
		return ( hrtime( true ) - $started ) / 1e6;
	}

	/** @param list<float> $values */
	public function median( array $values ): float {
		sort( $values );
		return $values[ intdiv( count( $values ), 2 ) ] ?? 0.0;
	}
}
