<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Support;

// phpcs:disable WordPress.DB.RestrictedClasses -- Past wpdb is the point.

/**
 * Another session of the same database, past wpdb: somebody who holds locks, changes rows or kills connections.
 */
final class SecondSession {

	/** @var \mysqli|\PDO */
	private $session;

	private \wpdb $wpdb;

	public function __construct( \wpdb $wpdb ) {
		$this->wpdb    = $wpdb;
		$this->session = $wpdb->__get( 'dbh' ) instanceof \mysqli ? $this->mysql() : new \PDO( 'sqlite:' . self::text( 'FQDB' ) );
		if ( $this->session instanceof \PDO ) {
			$this->session->setAttribute( \PDO::ATTR_ERRMODE, \PDO::ERRMODE_EXCEPTION );
		}
	}

	public function execute( string $sql ): void {
		$done = $this->session instanceof \PDO ? $this->session->exec( $sql ) : $this->session->query( $sql );
		if ( $done === false ) {
			throw new \RuntimeException( "The other session could not: $sql" );
		}
	}

	public function value( string $sql ): ?string {
		$result = $this->session->query( $sql );
		$row    = $result instanceof \PDOStatement ? $result->fetch( \PDO::FETCH_NUM ) : ( $result instanceof \mysqli_result ? $result->fetch_row() : null );
		$value  = is_array( $row ) ? $row[0] ?? null : null;
		return is_scalar( $value ) ? (string) $value : null;
	}

	/** Sends a statement that will have to wait, and does not wait for it. */
	public function start( string $sql ): void {
		$session = $this->session;
		assert( $session instanceof \mysqli );
		$session->query( $sql, MYSQLI_ASYNC );
	}

	public function finish(): void {
		assert( $this->session instanceof \mysqli );
		$this->session->reap_async_query();
	}

	/** Ends the connection of the plugin, as a restart of the server or a time-out would. */
	public function kill_plugin(): void {
		$connection = $this->wpdb->__get( 'dbh' );
		assert( $connection instanceof \mysqli );
		$this->execute( 'KILL ' . $connection->thread_id );
	}

	private function mysql(): \mysqli {
		$address = $this->wpdb->parse_db_host( self::text( 'DB_HOST' ) );
		assert( is_array( $address ) );
		[ $host, $port, $socket ] = $address;
		return new \mysqli( $host, self::text( 'DB_USER' ), self::text( 'DB_PASSWORD' ), self::text( 'DB_NAME' ), (int) $port, (string) $socket );
	}

	private static function text( string $constant ): string {
		$value = constant( $constant );
		return is_string( $value ) ? $value : '';
	}
}
