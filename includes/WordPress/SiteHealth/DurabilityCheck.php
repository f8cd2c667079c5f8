<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress\SiteHealth;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Schema;
use BookingX\Addons\Coupons\WordPress\SiteHealthCheck;

defined( 'ABSPATH' ) || exit;

/** Does a booking that was confirmed survive a power cut? */
final class DurabilityCheck implements SiteHealthCheck {

	private Database $database;

	private Schema $schema;

	public function __construct( Database $database, Schema $schema ) {
		$this->database = $database;
		$this->schema   = $schema;
	}

	public function id(): string {
		return 'durability';
	}

	public function run(): HealthResult {
		$flush = $this->variable( 'innodb_flush_log_at_trx_commit' );
		if ( $flush === null ) {
			return HealthResult::good(
				__( 'Bookings are kept in one file', 'bookingx-coupons' ),
				__( 'This site runs on SQLite. A power cut may lose the last seconds, never the consistency of what is there. Busy shops should use MariaDB or MySQL.', 'bookingx-coupons' )
			);
		}
		$engines = $this->tables_without_transactions();
		if ( $engines !== [] ) {
			return HealthResult::critical(
				__( 'Booking tables have no transactions', 'bookingx-coupons' ),
				/* translators: %s: names of database tables */
				sprintf( __( 'These tables are not kept by InnoDB, so limits and balances may not hold: %s. Ask your host to convert them.', 'bookingx-coupons' ), implode( ', ', $engines ) )
			);
		}
		return $this->flushing( $flush );
	}

	private function flushing( string $flush ): HealthResult {
		$replicated = $this->variable( 'log_bin' ) === 'ON';
		if ( $flush === '1' && ( ! $replicated || $this->variable( 'sync_binlog' ) === '1' ) ) {
			return HealthResult::good( __( 'Bookings survive a power cut', 'bookingx-coupons' ), __( 'The database writes each commit to disk before it answers.', 'bookingx-coupons' ) );
		}
		return HealthResult::recommended(
			__( 'A power cut may lose confirmed bookings', 'bookingx-coupons' ),
			$flush === '1'
				? __( 'The database is replicated, but sync_binlog is not 1. Ask your host to set it.', 'bookingx-coupons' )
				: __( 'The database answers before it has written to disk. Ask your host to set innodb_flush_log_at_trx_commit = 1.', 'bookingx-coupons' )
		);
	}

	/** @return list<string> */
	private function tables_without_transactions(): array {
		$found = [];
		foreach ( array_keys( $this->schema->tables() ) as $name ) {
			$row = $this->database->row( 'SHOW TABLE STATUS WHERE Name = %s', [ $this->database->table( $name ) ] );
			if ( $row !== null && ( $row['Engine'] ?? 'InnoDB' ) !== 'InnoDB' ) {
				$found[] = $name;
			}
		}
		return $found;
	}

	private function variable( string $name ): ?string {
		$row = $this->database->row( 'SHOW VARIABLES LIKE %s', [ $name ] );
		return $row === null ? null : $row['Value'] ?? '';
	}
}
