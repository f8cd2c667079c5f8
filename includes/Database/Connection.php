<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * One session of the database behind \wpdb, whose every answer is checked.
 *
 * \wpdb reconnects in silence and runs the statement again outside the transaction. Two marks show that: the session
 * variable @bkx_tx, which each write asks for and a new session does not have, and a savepoint, which is gone as soon
 * as anybody ended the transaction.
 */
final class Connection {

	private const MARK = 'bkx_open';

	private \wpdb $wpdb;

	private FailureReader $failures;

	private ?string $fence = null;

	private ?DatabaseError $doom = null;

	public function __construct( \wpdb $wpdb, FailureReader $failures ) {
		$this->wpdb     = $wpdb;
		$this->failures = $failures;
	}

	/** The value of @bkx_tx in the transaction that is open, else null. */
	public function fence(): ?string {
		return $this->fence;
	}

	/** What ended the open transaction before its end; nothing more may be written then. */
	public function doom(): ?DatabaseError {
		return $this->doom;
	}

	public function begin(): void {
		$this->doom = null;
		if ( method_exists( $this->wpdb, 'send_reads_to_masters' ) ) {
			$this->wpdb->send_reads_to_masters();
		}
		$fence = bin2hex( random_bytes( 8 ) );
		// In this order: set after START, the mark could land in a new session that has no transaction, and let its writes through.
		$this->run( "SET @bkx_tx = '$fence'" );
		$this->run( 'START TRANSACTION' );
		$this->run( 'SAVEPOINT ' . self::MARK );
		$this->fence = $fence;
	}

	/**
	 * @throws TransientFailure  Nothing was written; may be tried again.
	 * @throws TransactionBroken Somebody ended the transaction; part of it may be written.
	 * @throws OutcomeUnknown    The connection was lost while committing.
	 */
	public function commit(): void {
		$this->stop_if_doomed();
		$this->confirm_open();
		try {
			$this->run( 'COMMIT' );
			$kept = $this->has_fence();
		} catch ( ConnectionLost $lost ) {
			$kept = false;
		}
		if ( ! $kept ) {
			throw new OutcomeUnknown( 'The connection was lost while committing.' );
		}
		$this->close();
	}

	/** Never throws: where the session is gone, so is its transaction. */
	public function roll_back(): void {
		try {
			$this->run( 'ROLLBACK' );
		} catch ( DatabaseError $error ) {
			unset( $error );
		}
		$this->close();
	}

	public function savepoint( int $level ): void {
		$this->execute( "SAVEPOINT bkx_$level" );
	}

	public function release( int $level ): void {
		$this->execute( "RELEASE SAVEPOINT bkx_$level" );
	}

	public function roll_back_to( int $level ): void {
		if ( $this->doom === null ) {
			$this->execute( "ROLLBACK TO SAVEPOINT bkx_$level" );
		}
	}

	/** @return int rows that the statement changed (MySQL) or matched (SQLite), or read */
	public function execute( string $sql ): int {
		$this->stop_if_doomed();
		try {
			return $this->run( $sql );
		} catch ( DatabaseError $error ) {
			$this->doom = $this->fence === null ? null : $error;
			throw $error;
		}
	}

	/** @return list<array<string, string|null>> */
	public function rows( string $sql ): array {
		$this->execute( $sql );
		/** @var list<array<string, string|null>> $rows */
		$rows = array_map( 'get_object_vars', $this->wpdb->last_result ?? [] );
		return $rows;
	}

	public function insert_id(): int {
		return $this->wpdb->insert_id;
	}

	/** After a write that changed nothing: did the guard refuse, or did the session change? */
	public function confirm_fence(): void {
		if ( $this->fence !== null && ! $this->has_fence() ) {
			$this->doom = new ConnectionLost( 'The connection to the database was lost.' );
			throw $this->doom;
		}
	}

	/** @param list<int|string> $args */
	public function prepare( string $sql, array $args ): string {
		if ( $args === [] ) {
			return $sql;
		}
		/** @var literal-string $sql Callers' texts are literal; table names come from Database::table(). */
		return (string) $this->wpdb->prepare( $sql, $args ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- This is where it is prepared.
	}

	/** @throws \InvalidArgumentException A name that is neither ours nor WordPress' own. */
	public function table( string $name ): string {
		if ( strpos( $name, 'bkx_' ) === 0 ) {
			return $this->wpdb->prefix . $name;
		}
		$tables = $this->wpdb->tables();
		if ( ! isset( $tables[ $name ] ) ) {
			throw new \InvalidArgumentException( "No such table: $name" );
		}
		return $tables[ $name ];
	}

	private function run( string $sql ): int {
		$shown = $this->wpdb->suppress_errors( true );
		try {
			$result = $this->wpdb->query( $sql ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared above, or ours without values.
			if ( $result === false ) {
				throw $this->failures->read( $this->wpdb );
			}
			return (int) $result;
		} finally {
			$this->wpdb->suppress_errors( $shown );
		}
	}

	private function confirm_open(): void {
		try {
			$this->run( 'RELEASE SAVEPOINT ' . self::MARK );
		} catch ( TransientFailure $failure ) {
			throw $failure;
		} catch ( DatabaseError $error ) {
			if ( ! $this->has_fence() ) {
				throw new ConnectionLost( 'The connection to the database was lost.' );
			}
			throw new TransactionBroken( 'The transaction was ended from elsewhere.' );
		}
	}

	private function has_fence(): bool {
		$this->run( 'SELECT @bkx_tx AS fence' );
		$row = $this->wpdb->last_result[0] ?? null;
		return is_object( $row ) && isset( $row->fence ) && $row->fence === $this->fence;
	}

	private function stop_if_doomed(): void {
		if ( $this->doom !== null ) {
			throw $this->doom;
		}
	}

	private function close(): void {
		$this->fence = null;
		$this->doom  = null;
	}
}
