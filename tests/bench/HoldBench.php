<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Bench;

use BookingX\Addons\Coupons\Checkout\CheckoutContext;
use BookingX\Addons\Coupons\Tests\Support\CheckoutStage;

/**
 * Books from several processes at once, and writes the same rows bare.
 */
final class HoldBench {

	private const PROCESSES = 4;
	private const BOOKINGS  = 100;
	private const ROUNDS    = 3;

	private CheckoutStage $stage;
	private \wpdb $wpdb;
	private string $run;

	public function __construct() {
		$this->stage = new CheckoutStage();
		$this->wpdb  = $this->stage->get( \wpdb::class );
		// What others do about an event is their own cost.
		foreach ( [ 'hold_taken', 'booking_priced' ] as $event ) {
			remove_all_actions( "bookingx_coupons_$event" );
		}
		// What counts is a commit that survives a power cut.
		$this->wpdb->query( 'SET GLOBAL innodb_flush_log_at_trx_commit = 1' );
	}

	/**
	 * Bookings per second of ours and bare: medians of rounds that alternate, so that a busy moment falls on both.
	 *
	 * @return array{float, float}
	 */
	public function compare( bool $hot ): array {
		$ours = [];
		$bare = [];
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$ours[] = $this->ours( $hot );
			$bare[] = $this->bare( $hot );
		}
		sort( $ours );
		sort( $bare );
		return [ $ours[ intdiv( self::ROUNDS, 2 ) ], $bare[ intdiv( self::ROUNDS, 2 ) ] ];
	}

	/** @return float bookings per second */
	private function ours( bool $hot ): float {
		$this->run = bin2hex( random_bytes( 4 ) );
		$codes     = $this->codes( $hot );
		return $this->rate(
			function ( int $process ) use ( $codes ): \Closure {
				$contexts = array_map( fn( int $at ): CheckoutContext => $this->context( $process, $at, $codes[ $process * self::BOOKINGS + $at ] ?? $codes[0] ), range( 0, self::BOOKINGS - 1 ) );
				return function ( int $at ) use ( $contexts ): void {
					if ( ! $this->stage->submit( $contexts[ $at ], 5400 )->is_booked() ) {
						throw new \LogicException( 'It should be booked.' );
					}
				};
			}
		);
	}

	/** @return float as many transactions and rows per second */
	private function bare( bool $hot ): float {
		$this->run = bin2hex( random_bytes( 4 ) );
		$codes     = $this->codes( $hot );
		return $this->rate(
			function ( int $process ) use ( $codes ): \Closure {
				$rows = new BareRows( $this->wpdb, $this->run );
				return static function ( int $at ) use ( $rows, $process, $codes ): void {
					$rows->write( $process, $at, $codes[ $process * self::BOOKINGS + $at ] ?? $codes[0] );
				};
			}
		);
	}

	/** @return non-empty-list<string> codes of fresh offers: one, or one for each booking */
	private function codes( bool $hot ): array {
		$codes = [ "B{$this->run}" ];
		for ( $at = 1; ! $hot && $at < self::PROCESSES * self::BOOKINGS; $at++ ) {
			$codes[] = "B{$this->run}X$at";
		}
		foreach ( $codes as $code ) {
			$this->stage->coupon( $code, 1000000, 1 );
		}
		return $codes;
	}

	private function context( int $process, int $at, string $code ): CheckoutContext {
		$slot = $this->stage->slot( '09:00', '10:00', 1000000 + $process * 1000 + $at + 10000 * random_int( 1, 100000 ) );
		return $this->stage->context( "{$this->run}-$process-$at", "{$this->run}-$process-$at@example.com", [ $code ], [ $slot ] );
	}

	/**
	 * @param callable( int ): ( \Closure( int ): void ) $prepare gets the number of the process
	 */
	private function rate( callable $prepare ): float {
		$children = [];
		$start    = microtime( true ) + 4;
		$folder   = sys_get_temp_dir();
		for ( $process = 0; $process < self::PROCESSES; $process++ ) {
			$child = pcntl_fork();
			if ( $child === 0 ) {
				file_put_contents( "$folder/bkx-bench-$process", (string) $this->seconds( $prepare, $process, $start ) );
				posix_kill( posix_getpid(), SIGKILL );
			}
			$children[] = $child;
		}
		foreach ( $children as $child ) {
			pcntl_waitpid( $child, $status );
		}
		$this->wpdb->db_connect( false );
		$slowest = max( array_map( static fn( int $process ): float => (float) file_get_contents( "$folder/bkx-bench-$process" ), range( 0, self::PROCESSES - 1 ) ) );
		return self::PROCESSES * self::BOOKINGS / $slowest;
	}

	/** @param callable( int ): ( \Closure( int ): void ) $prepare */
	private function seconds( callable $prepare, int $process, float $start ): float {
		// The parent's session is not to be shared.
		$this->wpdb->db_connect( false );
		$work = $prepare( $process );
		while ( microtime( true ) < $start ) {
			usleep( 500 );
		}
		$from = microtime( true );
		for ( $at = 0; $at < self::BOOKINGS; $at++ ) {
			$work( $at );
		}
		return microtime( true ) - $from;
	}
}
