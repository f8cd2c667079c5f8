<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * The tables of the present site that are really ours: what may be dropped.
 */
final class OwnTables {

	private Connection $connection;

	private Schema $schema;

	private TableInstaller $installer;

	public function __construct( Connection $connection, Schema $schema, TableInstaller $installer ) {
		$this->connection = $connection;
		$this->schema     = $schema;
		$this->installer  = $installer;
	}

	/** @return list<string> with prefix, whether or not they exist already */
	public function names(): array {
		$tables  = $this->schema->tables();
		$foreign = $this->installer->foreign( $tables );
		return array_map( [ $this->connection, 'table' ], array_values( array_diff( array_keys( $tables ), $foreign ) ) );
	}

	public function drop(): void {
		foreach ( $this->names() as $name ) {
			$this->connection->execute( $this->connection->prepare( 'DROP TABLE IF EXISTS %i', [ $name ] ) );
		}
	}
}
