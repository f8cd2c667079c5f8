<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/** Reads what a table really looks like: dbDelta() reports success without checking. */
final class TableReader {

	private Connection $connection;

	public function __construct( Connection $connection ) {
		$this->connection = $connection;
	}

	/** @return TableDefinition|null null when there is no such table */
	public function read( string $name ): ?TableDefinition {
		$table = $this->connection->table( $name );
		$like  = $this->connection->prepare( 'SHOW TABLES LIKE %s', [ addcslashes( $table, '_%\\' ) ] );
		if ( $this->connection->rows( $like ) === [] ) {
			return null;
		}
		return new TableDefinition( $this->columns( $table ), $this->keys( $table ) );
	}

	/** @return array<string, string> */
	private function columns( string $table ): array {
		$columns = [];
		foreach ( $this->connection->rows( $this->connection->prepare( 'SHOW COLUMNS FROM %i', [ $table ] ) ) as $row ) {
			$columns[ (string) $row['Field'] ] = TableDefinition::type( (string) $row['Type'] );
		}
		return $columns;
	}

	/** @return array<string, string> */
	private function keys( string $table ): array {
		$unique  = [];
		$columns = [];
		foreach ( $this->connection->rows( $this->connection->prepare( 'SHOW INDEX FROM %i', [ $table ] ) ) as $row ) {
			$name                                              = (string) $row['Key_name'];
			$unique[ $name ]                                   = (int) $row['Non_unique'] === 0;
			$columns[ $name ][ (int) $row['Seq_in_index'] ] = (string) $row['Column_name'];
		}
		$keys = [];
		foreach ( $columns as $name => $names ) {
			ksort( $names );
			$keys[ $name ] = ( $unique[ $name ] ? 'unique' : 'key' ) . ' (' . implode( ',', $names ) . ')';
		}
		return $keys;
	}
}
