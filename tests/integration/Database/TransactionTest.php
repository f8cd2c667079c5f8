<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Database;

use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Database\DuplicateKey;

/**
 * @group sql
 * @group smoke
 */
final class TransactionTest extends AccountsTestCase {

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

	public function test_a_named_callback_comes_once_at_its_last_place_and_outlives_work_that_was_taken_back(): void {
		$called = [];
		$call   = static function ( string $name ) use ( &$called ): void {
			$called[] = $name;
		};

		$this->transaction()->run(
			function () use ( $call ): void {
				$this->transaction()->once_after_commit( 'tell', fn() => $call( 'told' ) );
				$this->transaction()->after_commit( fn() => $call( 'between' ) );
				$this->transaction()->once_after_commit( 'tell', fn() => $call( 'told' ) );
				$this->failure_of(
					function () use ( $call ): void {
						$this->transaction()->once_after_commit( 'tell', fn() => $call( 'told too much' ) );
						throw new \DomainException();
					}
				);
			}
		);

		self::assertSame( [ 'between', 'told' ], $called );
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
}
