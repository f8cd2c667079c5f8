<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Audit\AuditSealer;
use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\OutcomeUnknown;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Database\Transaction;

/**
 * What one process does in the races about database, customers and audit log.
 */
final class GroundRacer {

	private Database $database;

	private Transaction $transaction;

	public function __construct() {
		$this->database    = bookingx_coupons()->get( Database::class );
		$this->transaction = bookingx_coupons()->get( Transaction::class );
	}

	/**
	 * Moves money between accounts at random.
	 *
	 * @return array{done: int, unknown: int}
	 */
	public function transfer( int $times, int $accounts ): array {
		$result = [ 'done' => 0, 'unknown' => 0 ];
		for ( $at = 0; $at < $times; $at++ ) {
			$from = random_int( 1, $accounts );
			$to   = 1 + ( $from + random_int( 0, $accounts - 2 ) ) % $accounts;
			try {
				$this->transaction->run( fn() => $this->move( $from, $to, random_int( 1, 30 ) ) );
				++$result['done'];
			} catch ( OutcomeUnknown $lost ) {
				++$result['unknown'];
			}
		}
		return $result;
	}

	public function meet( string $email, string $phone ): int {
		return (int) $this->transaction->run( fn() => bookingx_coupons()->get( Customers::class )->ensure( null, $email, $phone ) )->id();
	}

	public function seal(): int {
		return bookingx_coupons()->get( AuditSealer::class )->seal();
	}

	/** Takes first and gives later, in either order of the two rows, so that deadlocks do happen. */
	private function move( int $from, int $to, int $amount ): void {
		$taken = $this->database->update(
			'bkx_test_accounts',
			[ 'amount' => Sql::raw( 'amount - %d', [ $amount ] ), 'ver' => Sql::raw( 'ver + 1' ) ],
			'id = %d AND amount >= %d',
			[ $from, $amount ]
		);
		if ( $taken === 1 ) {
			$this->database->update( 'bkx_test_accounts', [ 'amount' => Sql::raw( 'amount + %d', [ $amount ] ), 'ver' => Sql::raw( 'ver + 1' ) ], 'id = %d', [ $to ] );
		}
	}
}
