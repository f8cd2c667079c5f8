<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Database;

use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\SecondSession;

/** Two accounts between which money moves: whatever happens, the sum stays. */
abstract class AccountsTestCase extends TestCase {

	protected const FULL = 100;

	protected function setUp(): void {
		parent::setUp();
		$this->raw( "CREATE TABLE IF NOT EXISTS {$this->wpdb()->prefix}bkx_test_accounts ( id bigint(20) NOT NULL, amount bigint(20) NOT NULL, ver bigint(20) NOT NULL DEFAULT 0, PRIMARY KEY  (id) ) ENGINE=InnoDB" );
		$this->database()->delete( 'bkx_test_accounts', '1 = 1' );
		$this->database()->insert_many( 'bkx_test_accounts', [ [ 'id' => 1, 'amount' => self::FULL ], [ 'id' => 2, 'amount' => 0 ] ] );
	}

	protected function tearDown(): void {
		remove_all_filters( 'query' );
		$this->be_patient( 10 );
		$this->raw( "DROP TABLE {$this->wpdb()->prefix}bkx_test_accounts" );
		parent::tearDown();
	}

	protected function move( int $amount ): void {
		$this->take( 1, $amount );
		$this->give( 2, $amount );
	}

	protected function take( int $id, int $amount ): int {
		return $this->database()->update( 'bkx_test_accounts', [ 'amount' => Sql::raw( 'amount - %d', [ $amount ] ), 'ver' => Sql::raw( 'ver + 1' ) ], 'id = %d AND amount >= %d', [ $id, $amount ] );
	}

	protected function give( int $id, int $amount ): void {
		$this->database()->update( 'bkx_test_accounts', [ 'amount' => Sql::raw( 'amount + %d', [ $amount ] ), 'ver' => Sql::raw( 'ver + 1' ) ], 'id = %d', [ $id ] );
	}

	protected function give_and_fail( int $id, int $amount ): void {
		$this->give( $id, $amount );
		throw new \DomainException();
	}

	/** Runs it in a transaction (joining the open one) and says what it threw. */
	protected function failure_of( callable $work ): ?\Throwable {
		try {
			$this->transaction()->run( $work );
			return null;
		} catch ( \Throwable $thrown ) {
			return $thrown;
		}
	}

	/** SQLite has no connection to lose; a new session is imitated there by taking its two marks away. */
	protected function lose_transaction(): void {
		if ( $this->is_sqlite() ) {
			$this->raw( 'ROLLBACK' );
			$this->raw( 'SET @bkx_tx = NULL' );
			return;
		}
		( new SecondSession( $this->wpdb() ) )->kill_plugin();
		usleep( 20000 );
	}

	protected function be_patient( int $seconds ): void {
		if ( $this->is_sqlite() ) {
			$pdo = $GLOBALS['@pdo'];
			assert( $pdo instanceof \PDO );
			$pdo->exec( "PRAGMA busy_timeout = {$seconds}000" );
		} else {
			$this->raw( "SET SESSION innodb_lock_wait_timeout = $seconds" );
		}
	}

	/** @return list<int> */
	protected function amounts(): array {
		return array_map( 'intval', array_column( $this->database()->select( 'SELECT amount FROM {bkx_test_accounts} WHERE id <= 2 ORDER BY id' ), 'amount' ) );
	}

	/** @return list<int> */
	protected function amounts_elsewhere(): array {
		$other = new SecondSession( $this->wpdb() );
		$table = $this->wpdb()->prefix . 'bkx_test_accounts';
		return [ (int) $other->value( "SELECT amount FROM $table WHERE id = 1" ), (int) $other->value( "SELECT amount FROM $table WHERE id = 2" ) ];
	}
}
