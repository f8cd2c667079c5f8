<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Database;

use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Database\DuplicateKey;
use BookingX\Addons\Coupons\Database\OutcomeUnknown;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Database\TransactionBroken;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\SecondSession;

/**
 * @group sql
 * @group smoke
 */
final class TransactionTest extends TestCase {

	private const FULL = 100;

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

	public function test_the_work_is_kept_as_a_whole_and_its_answer_returned(): void {
		$changed = $this->transaction()->run(
			function (): int {
				$this->give( 2, 60 );
				return $this->take( 1, 60 );
			}
		);

		self::assertSame( 1, $changed );
		self::assertSame( [ 40, 60 ], $this->amounts() );
		self::assertFalse( $this->transaction()->is_open() );
	}

	public function test_what_the_work_throws_takes_everything_back(): void {
		$thrown = $this->failure_of(
			function (): void {
				$this->move( 60 );
				throw new \DomainException( 'Changed my mind.' );
			}
		);

		self::assertInstanceOf( \DomainException::class, $thrown );
		self::assertSame( [ self::FULL, 0 ], $this->amounts() );
		self::assertFalse( $this->transaction()->is_open() );
	}

	public function test_an_inner_failure_takes_back_only_the_inner_work(): void {
		$this->transaction()->run(
			function (): void {
				$this->take( 1, 10 );
				$inner = $this->failure_of( fn() => $this->give_and_fail( 2, 99 ) );
				self::assertInstanceOf( \DomainException::class, $inner );
				$this->give( 2, 10 );
			}
		);

		self::assertSame( [ 90, 10 ], $this->amounts() );
	}

	public function test_callbacks_come_after_the_outermost_commit_in_their_order(): void {
		$seen = [];
		$look = function ( string $who ) use ( &$seen ): void {
			$seen[] = "$who sees " . implode( '+', $this->amounts_elsewhere() );
		};

		$this->transaction()->run(
			function () use ( $look, &$seen ): void {
				$this->transaction()->after_commit( fn() => $look( 'first' ) );
				$this->transaction()->run( fn() => $this->transaction()->after_commit( fn() => $look( 'inner' ) ) );
				$this->move( 60 );
				$this->transaction()->after_commit( fn() => $look( 'last' ) );
				self::assertSame( [], $seen );
			}
		);

		self::assertSame( [ 'first sees 40+60', 'inner sees 40+60', 'last sees 40+60' ], $seen );
	}

	public function test_callbacks_of_work_that_was_taken_back_are_dropped(): void {
		$called = [];
		$call   = static function ( string $name ) use ( &$called ): void {
			$called[] = $name;
		};

		$this->transaction()->run(
			function () use ( $call ): void {
				$this->transaction()->after_commit( fn() => $call( 'kept' ) );
				$this->failure_of(
					function () use ( $call ): void {
						$this->transaction()->after_commit( fn() => $call( 'inner' ) );
						throw new \DomainException();
					}
				);
			}
		);
		$this->failure_of(
			function () use ( $call ): void {
				$this->transaction()->after_commit( fn() => $call( 'outer' ) );
				throw new \DomainException();
			}
		);

		$this->transaction()->after_commit( fn() => $call( 'later' ) );

		self::assertSame( [ 'kept', 'later' ], $called );
	}

	public function test_outside_a_transaction_a_callback_is_called_at_once(): void {
		$called = false;

		$this->transaction()->after_commit(
			static function () use ( &$called ): void {
				$called = true;
			}
		);

		self::assertTrue( $called );
	}

	public function test_a_callback_that_fails_neither_undoes_the_work_nor_stops_the_next(): void {
		$called = false;
		$log    = ini_set( 'error_log', '/dev/null' );

		$this->transaction()->run(
			function () use ( &$called ): void {
				$this->move( 60 );
				$this->transaction()->after_commit(
					static function (): void {
						throw new \DomainException();
					}
				);
				$this->transaction()->after_commit(
					static function () use ( &$called ): void {
						$called = true;
					}
				);
			}
		);

		ini_set( 'error_log', (string) $log );
		self::assertTrue( $called );
		self::assertSame( [ 40, 60 ], $this->amounts() );
	}

	public function test_after_a_duplicate_key_nothing_more_is_written_even_if_the_work_goes_on(): void {
		$thrown = $this->failure_of(
			function (): void {
				$this->take( 1, 60 );
				$this->failure_of( fn() => $this->database()->insert( 'bkx_test_accounts', [ 'id' => 2, 'amount' => 5 ] ) );
				$this->give( 2, 60 );
			}
		);

		self::assertInstanceOf( DuplicateKey::class, $thrown );
		self::assertSame( [ self::FULL, 0 ], $this->amounts() );
	}

	public function test_work_that_swallows_a_failed_statement_is_not_committed(): void {
		$thrown = $this->failure_of(
			function (): void {
				$this->take( 1, 60 );
				$this->failure_of( fn() => $this->database()->select( 'SELECT * FROM {bkx_no_such_table}' ) );
			}
		);

		self::assertInstanceOf( DatabaseError::class, $thrown );
		self::assertSame( [ self::FULL, 0 ], $this->amounts() );
	}

	public function test_a_statement_of_others_that_ends_the_transaction_is_noticed(): void {
		$thrown = $this->failure_of(
			function (): void {
				$this->move( 60 );
				$this->raw( 'COMMIT' );
			}
		);

		self::assertInstanceOf( TransactionBroken::class, $thrown );
	}

	public function test_ddl_in_a_hook_of_others_is_noticed_where_it_commits(): void {
		$ddl  = "CREATE TABLE {$this->wpdb()->prefix}bkx_test_other ( id bigint(20) NOT NULL, PRIMARY KEY  (id) )";
		$once = 0;
		add_filter(
			'query',
			function ( string $sql ) use ( $ddl, &$once ): string {
				if ( strpos( $sql, 'UPDATE' ) === 0 && $once++ === 1 ) {
					$this->raw( $ddl );
				}
				return $sql;
			}
		);

		$thrown = $this->failure_of( fn() => $this->move( 60 ) );

		remove_all_filters( 'query' );
		$this->raw( "DROP TABLE {$this->wpdb()->prefix}bkx_test_other" );
		if ( $this->is_sqlite() ) {
			// There DDL is part of the transaction, so nothing has ended.
			self::assertNull( $thrown );
			self::assertSame( [ 40, 60 ], $this->amounts() );
		} else {
			self::assertInstanceOf( TransactionBroken::class, $thrown );
		}
	}

	public function test_a_connection_killed_half_way_neither_loses_nor_makes_money(): void {
		$attempts = 0;

		$this->transaction()->run(
			function () use ( &$attempts ): void {
				++$attempts;
				$this->take( 1, 60 );
				if ( $attempts === 1 ) {
					$this->lose_transaction();
				}
				$this->give( 2, 60 );
			}
		);

		self::assertSame( [ 40, 60 ], $this->amounts() );
		self::assertSame( 2, $attempts );
	}

	/** @return array<string, array{string}> */
	public function moments(): array {
		return [
			'before its mark is set'     => [ 'SET @bkx_tx' ],
			'before it begins'           => [ 'START TRANSACTION' ],
			'before its savepoint'       => [ 'SAVEPOINT bkx_open' ],
			'before its savepoint is let go' => [ 'RELEASE SAVEPOINT bkx_open' ],
		];
	}

	/** @dataProvider moments */
	public function test_a_connection_killed_at_any_moment_before_commit_changes_nothing_but_the_time_it_takes( string $moment ): void {
		$killed = false;
		add_filter(
			'query',
			function ( string $sql ) use ( $moment, &$killed ): string {
				if ( ! $killed && strpos( $sql, $moment ) === 0 ) {
					$killed = true;
					$this->lose_transaction();
				}
				return $sql;
			}
		);

		$this->transaction()->run( fn() => $this->move( 60 ) );

		self::assertSame( [ 40, 60 ], $this->amounts() );
	}

	public function test_a_lost_connection_is_not_taken_for_a_guard_that_refused(): void {
		$refusals = 0;
		$attempts = 0;

		$this->transaction()->run(
			function () use ( &$refusals, &$attempts ): void {
				if ( ++$attempts === 1 ) {
					$this->lose_transaction();
				}
				$refusals += $this->take( 1, 60 ) === 1 ? 0 : 1;
			}
		);

		self::assertSame( 0, $refusals );
		self::assertSame( [ 40, 0 ], $this->amounts() );
	}

	public function test_an_or_in_a_condition_does_not_open_the_fence(): void {
		$attempts = 0;

		$this->transaction()->run(
			function () use ( &$attempts ): void {
				if ( ++$attempts === 1 ) {
					$this->lose_transaction();
				}
				$this->database()->update( 'bkx_test_accounts', [ 'amount' => Sql::raw( 'amount - 10' ) ], 'id = 1 OR id = 2' );
			}
		);

		self::assertSame( [ 90, -10 ], $this->amounts() );
		self::assertSame( 2, $attempts );
	}

	public function test_a_connection_lost_at_commit_is_an_unknown_outcome_and_no_second_try(): void {
		$attempts = 0;
		add_filter(
			'query',
			function ( string $sql ): string {
				if ( $sql === 'COMMIT' ) {
					remove_all_filters( 'query' );
					$this->lose_transaction();
				}
				return $sql;
			}
		);

		$thrown = $this->failure_of(
			function () use ( &$attempts ): void {
				++$attempts;
				$this->move( 60 );
			}
		);

		self::assertInstanceOf( OutcomeUnknown::class, $thrown );
		self::assertSame( 1, $attempts );
		self::assertSame( [ self::FULL, 0 ], $this->amounts() );
	}

	public function test_a_busy_database_is_tried_again_until_it_is_free(): void {
		$other    = new SecondSession( $this->wpdb() );
		$attempts = 0;
		$this->be_patient( 1 );
		$other->execute( $this->is_sqlite() ? 'BEGIN IMMEDIATE' : 'START TRANSACTION' );
		$other->execute( "UPDATE {$this->wpdb()->prefix}bkx_test_accounts SET ver = ver + 1 WHERE id = 2" );
		add_filter(
			'query',
			static function ( string $sql ) use ( $other, &$attempts ): string {
				if ( $sql === 'START TRANSACTION' && ++$attempts === 2 ) {
					$other->execute( 'COMMIT' );
				}
				return $sql;
			}
		);

		$this->transaction()->run( fn() => $this->move( 60 ) );

		self::assertSame( 2, $attempts );
		self::assertSame( [ 40, 60 ], $this->amounts() );
	}

	public function test_the_victim_of_a_deadlock_does_all_its_work_again(): void {
		if ( $this->is_sqlite() ) {
			// One writer for the whole file: two can never wait for one another.
			self::assertSame( 'wal', strtolower( (string) ( new SecondSession( $this->wpdb() ) )->value( 'PRAGMA journal_mode' ) ) );
			return;
		}
		$other    = new SecondSession( $this->wpdb() );
		$table    = $this->wpdb()->prefix . 'bkx_test_accounts';
		$attempts = 0;
		$other->execute( 'START TRANSACTION' );
		$other->execute( "INSERT INTO $table ( id, amount ) VALUES ( 3, 0 ), ( 4, 0 ), ( 5, 0 ), ( 6, 0 )" );
		$other->execute( "UPDATE $table SET ver = ver + 1 WHERE id = 2" );

		$this->transaction()->run(
			function () use ( $other, $table, &$attempts ): void {
				if ( ++$attempts === 2 ) {
					$other->finish();
					$other->execute( 'ROLLBACK' );
				}
				$this->take( 1, 60 );
				if ( $attempts === 1 ) {
					$other->start( "UPDATE $table SET ver = ver + 1 WHERE id = 1" );
					usleep( 200000 );
				}
				$this->give( 2, 60 );
			}
		);

		self::assertSame( 2, $attempts );
		self::assertSame( [ 40, 60 ], $this->amounts() );
	}

	public function test_errors_are_neither_printed_nor_is_wpdb_left_changed(): void {
		$this->wpdb()->show_errors();
		$suppressed = $this->wpdb()->suppress_errors( false );

		$this->failure_of( fn() => $this->database()->insert( 'bkx_test_accounts', [ 'id' => 1, 'amount' => 5 ] ) );

		self::assertTrue( $this->wpdb()->show_errors );
		self::assertFalse( $this->wpdb()->suppress_errors );
		$this->wpdb()->hide_errors();
		$this->wpdb()->suppress_errors( $suppressed );
		$this->expectOutputString( '' );
	}

	private function move( int $amount ): void {
		$this->take( 1, $amount );
		$this->give( 2, $amount );
	}

	private function take( int $id, int $amount ): int {
		return $this->database()->update( 'bkx_test_accounts', [ 'amount' => Sql::raw( 'amount - %d', [ $amount ] ), 'ver' => Sql::raw( 'ver + 1' ) ], 'id = %d AND amount >= %d', [ $id, $amount ] );
	}

	private function give( int $id, int $amount ): void {
		$this->database()->update( 'bkx_test_accounts', [ 'amount' => Sql::raw( 'amount + %d', [ $amount ] ), 'ver' => Sql::raw( 'ver + 1' ) ], 'id = %d', [ $id ] );
	}

	private function give_and_fail( int $id, int $amount ): void {
		$this->give( $id, $amount );
		throw new \DomainException();
	}

	/** Runs it in a transaction (joining the open one) and says what it threw. */
	private function failure_of( callable $work ): ?\Throwable {
		try {
			$this->transaction()->run( $work );
			return null;
		} catch ( \Throwable $thrown ) {
			return $thrown;
		}
	}

	/** SQLite has no connection to lose; a new session is imitated there by taking its two marks away. */
	private function lose_transaction(): void {
		if ( $this->is_sqlite() ) {
			$this->raw( 'ROLLBACK' );
			$this->raw( 'SET @bkx_tx = NULL' );
			return;
		}
		( new SecondSession( $this->wpdb() ) )->kill_plugin();
		usleep( 20000 );
	}

	private function be_patient( int $seconds ): void {
		if ( $this->is_sqlite() ) {
			$pdo = $GLOBALS['@pdo'];
			assert( $pdo instanceof \PDO );
			$pdo->exec( "PRAGMA busy_timeout = {$seconds}000" );
		} else {
			$this->raw( "SET SESSION innodb_lock_wait_timeout = $seconds" );
		}
	}

	/** @return list<int> */
	private function amounts(): array {
		return array_map( 'intval', array_column( $this->database()->select( 'SELECT amount FROM {bkx_test_accounts} WHERE id <= 2 ORDER BY id' ), 'amount' ) );
	}

	/** @return list<int> */
	private function amounts_elsewhere(): array {
		$other = new SecondSession( $this->wpdb() );
		$table = $this->wpdb()->prefix . 'bkx_test_accounts';
		return [ (int) $other->value( "SELECT amount FROM $table WHERE id = 1" ), (int) $other->value( "SELECT amount FROM $table WHERE id = 2" ) ];
	}
}
