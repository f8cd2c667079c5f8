<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * The one owner of transactions.
 *
 * No hooks, mail or HTTP inside: foreign code may end the transaction, and what it did stays when we roll back.
 * Use after_commit() for what the world may see, and the outbox for what it must see.
 */
final class Transaction {

	private const RETRIES = 5;

	private const FIRST_PAUSE_MICROSECONDS = 50000;

	private Connection $connection;

	private int $depth = 0;

	/** @var array<int|string, callable(): void> */
	private array $after_commit = [];

	public function __construct( Connection $connection ) {
		$this->connection = $connection;
	}

	/**
	 * Runs the work as a whole or not at all. Inside another run it joins by a savepoint.
	 *
	 * The outermost work may run several times (deadlock, busy database), so it must not keep anything outside the
	 * database between two runs.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws OutcomeUnknown    The connection was lost while committing.
	 * @throws TransactionBroken Foreign code ended the transaction.
	 * @throws DatabaseError     A statement failed; nothing was written.
	 * @throws \Throwable        What the work throws, after rolling back.
	 */
	public function run( callable $work ) {
		if ( $this->depth > 0 ) {
			return $this->join( $work );
		}
		$result = $this->persist( $work );
		$this->announce();
		return $result;
	}

	/**
	 * Called once the outermost transaction is committed, in the order of registration; dropped when it is rolled back.
	 * Outside a transaction it is called at once. The work is safe by then, so what a callback throws is only logged.
	 *
	 * @param callable(): void $callback
	 */
	public function after_commit( callable $callback ): void {
		$this->after_commit[] = $callback;
		if ( $this->depth === 0 ) {
			$this->announce();
		}
	}

	/**
	 * Like after_commit(), but called once for a name however often it is registered: at the place of the last time.
	 *
	 * @param callable(): void $callback
	 */
	public function once_after_commit( string $name, callable $callback ): void {
		unset( $this->after_commit[ $name ] );
		$this->after_commit[ $name ] = $callback;
		if ( $this->depth === 0 ) {
			$this->announce();
		}
	}

	public function is_open(): bool {
		return $this->depth > 0;
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private function persist( callable $work ) {
		$failures = 0;
		while ( true ) {
			try {
				return $this->attempt( $work );
			} catch ( TransientFailure $failure ) {
				if ( $failures === self::RETRIES ) {
					throw $failure;
				}
				$this->pause( $failures );
				++$failures;
			}
		}
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private function attempt( callable $work ) {
		$this->after_commit = [];
		$this->depth        = 1;
		try {
			$this->connection->begin();
			$result = $work();
			$this->connection->commit();
			return $result;
		} catch ( \Throwable $thrown ) {
			$this->after_commit = [];
			$doom               = $this->connection->doom();
			$this->connection->roll_back();
			throw $doom instanceof TransientFailure ? $doom : $thrown;
		} finally {
			$this->depth = 0;
		}
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private function join( callable $work ) {
		$level = $this->depth;
		$known = $this->after_commit;
		$this->connection->savepoint( $level );
		++$this->depth;
		try {
			$result = $work();
			$this->connection->release( $level );
			return $result;
		} catch ( \Throwable $thrown ) {
			$this->after_commit = $known;
			$this->connection->roll_back_to( $level );
			throw $thrown;
		} finally {
			$this->depth = $level;
		}
	}

	private function pause( int $attempt ): void {
		usleep( ( self::FIRST_PAUSE_MICROSECONDS << $attempt ) + random_int( 0, self::FIRST_PAUSE_MICROSECONDS ) );
	}

	private function announce(): void {
		$callbacks          = $this->after_commit;
		$this->after_commit = [];
		foreach ( $callbacks as $callback ) {
			try {
				$callback();
			} catch ( \Throwable $error ) {
				error_log( 'BookingX Coupons, after a commit: ' . get_class( $error ) . ': ' . $error->getMessage() );
			}
		}
	}
}
