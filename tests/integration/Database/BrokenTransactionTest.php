<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Database;

use BookingX\Addons\Coupons\Database\OutcomeUnknown;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Database\TransactionBroken;
use BookingX\Addons\Coupons\Tests\Support\SecondSession;

/**
 * What others, the network and other sessions do to a transaction.
 *
 * @group sql
 * @group smoke
 */
final class BrokenTransactionTest extends AccountsTestCase {

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
}
