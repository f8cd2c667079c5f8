<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Creates our tables and adds what is new, with dbDelta(), and looks afterwards whether it is there.
 */
final class TableInstaller {

	private \wpdb $wpdb;

	private TableReader $reader;

	private SchemaRecord $record;

	public function __construct( \wpdb $wpdb, TableReader $reader, SchemaRecord $record ) {
		$this->wpdb   = $wpdb;
		$this->reader = $reader;
		$this->record = $record;
	}

	/**
	 * Tables with our names that somebody else made: not one that we recorded, and with other columns than ours.
	 *
	 * @param array<string, string> $tables
	 * @return list<string>
	 */
	public function foreign( array $tables ): array {
		$foreign = [];
		foreach ( array_diff_key( $tables, array_flip( $this->record->ours() ) ) as $name => $lines ) {
			$found = $this->reader->read( $name );
			if ( $found !== null && ! $found->has_columns_of( TableDefinition::parse( $lines ) ) ) {
				$foreign[] = $name;
			}
		}
		return $foreign;
	}

	/**
	 * @param array<string, string> $tables
	 * @throws DatabaseError What is missing although dbDelta() was asked for it.
	 */
	public function install( array $tables ): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$shown = $this->wpdb->suppress_errors( true );
		foreach ( $tables as $name => $lines ) {
			$table = $this->wpdb->prefix . $name;
			dbDelta( "CREATE TABLE $table (\n$lines\n) ENGINE=InnoDB {$this->wpdb->get_charset_collate()};" );
		}
		$this->wpdb->suppress_errors( $shown );
		$this->verify( $tables );
	}

	/** @param array<string, string> $tables */
	private function verify( array $tables ): void {
		$missing = [];
		foreach ( $tables as $name => $lines ) {
			$found = $this->reader->read( $name );
			$lacks = $found === null ? [ 'no such table' ] : $found->lacks( TableDefinition::parse( $lines ) );
			if ( $lacks !== [] ) {
				$missing[] = "$name ( " . implode( '; ', $lacks ) . ' )';
			}
		}
		if ( $missing !== [] ) {
			throw new DatabaseError( 'The tables are not as they should be: ' . implode( ', ', $missing ) );
		}
	}
}
