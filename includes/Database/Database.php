<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and writes with prepared statements. `{bkx_coupons}` in a text stands for the table with the site's prefix.
 *
 * Inside a transaction every write carries the fence (see Connection), so a write either lands in the transaction it
 * belongs to or stops it. Portable between MySQL, MariaDB and SQLite: see docs/schema.md for what that excludes.
 *
 * @phpstan-type Value int|string|bool|null
 * @phpstan-type Row array<string, string|null>
 */
final class Database {

	private const ROWS_PER_INSERT = 100;

	private Connection $connection;

	public function __construct( Connection $connection ) {
		$this->connection = $connection;
	}

	/** 'bkx_coupons' → 'wp_bkx_coupons'; WordPress' own tables by their short names ('posts'). */
	public function table( string $name ): string {
		return $this->connection->table( $name );
	}

	/**
	 * @param literal-string   $sql  Placeholders %d, %s and %i as in wpdb::prepare().
	 * @param list<int|string> $args
	 * @return list<Row>
	 */
	public function select( string $sql, array $args = [] ): array {
		return $this->connection->rows( $this->prepare( $sql, $args ) );
	}

	/**
	 * @param literal-string   $sql
	 * @param list<int|string> $args
	 * @return Row|null the first row
	 */
	public function row( string $sql, array $args = [] ): ?array {
		return $this->select( $sql, $args )[0] ?? null;
	}

	/**
	 * @param literal-string   $sql
	 * @param list<int|string> $args
	 * @return string|null the first column of the first row
	 */
	public function value( string $sql, array $args = [] ): ?string {
		$row = $this->row( $sql, $args );
		return $row === null ? null : array_values( $row )[0] ?? null;
	}

	/**
	 * @param array<string, Value> $values by column
	 * @return int the new row's id, 0 in a table that counts none
	 * @throws DuplicateKey
	 */
	public function insert( string $table, array $values ): int {
		$this->expect_rows( 1, $this->write( 'INSERT INTO ', $table, [ $values ] ) );
		return $this->connection->insert_id();
	}

	/**
	 * For a row whose absence is no error; only a unique key may be what speaks against it.
	 *
	 * @param array<string, Value> $values
	 * @return bool whether the row is new
	 */
	public function insert_ignore( string $table, array $values ): bool {
		$new = $this->write( 'INSERT IGNORE INTO ', $table, [ $values ] ) === 1;
		if ( ! $new ) {
			$this->connection->confirm_fence();
		}
		return $new;
	}

	/**
	 * Like insert_ignore(), for several rows.
	 *
	 * @param list<array<string, Value>> $rows All with the same columns.
	 * @return int how many of them are new
	 */
	public function insert_new( string $table, array $rows ): int {
		$new = 0;
		foreach ( array_chunk( $rows, self::ROWS_PER_INSERT ) as $chunk ) {
			$new += $this->write( 'INSERT IGNORE INTO ', $table, $chunk );
		}
		if ( $new < count( $rows ) ) {
			$this->connection->confirm_fence();
		}
		return $new;
	}

	/**
	 * @param list<array<string, Value>> $rows All with the same columns.
	 * @return int how many
	 * @throws DuplicateKey
	 */
	public function insert_many( string $table, array $rows ): int {
		foreach ( array_chunk( $rows, self::ROWS_PER_INSERT ) as $chunk ) {
			$this->expect_rows( count( $chunk ), $this->write( 'INSERT INTO ', $table, $chunk ) );
		}
		return count( $rows );
	}

	/**
	 * The guard belongs into the condition, and something must change in each row that it lets through
	 * (`ver = ver + 1`): MySQL counts changed rows, SQLite matched ones.
	 *
	 * @param array<string, Value|Sql> $set
	 * @param literal-string           $where
	 * @param list<int|string>         $args
	 * @param literal-string           $tail  ORDER BY and LIMIT.
	 * @return int affected rows
	 */
	public function update( string $table, array $set, string $where, array $args = [], string $tail = '' ): int {
		$assignments = [];
		$values      = [];
		foreach ( $set as $column => $value ) {
			[ $text, $own ] = $this->expression( $value );
			$assignments[]  = "`$column` = $text";
			$values         = array_merge( $values, $own );
		}
		$sql = 'UPDATE ' . $this->table( $table ) . ' SET ' . implode( ', ', $assignments );
		return $this->change( $sql, $where, array_merge( $values, $args ), $tail );
	}

	/**
	 * @param literal-string   $where
	 * @param list<int|string> $args
	 * @param literal-string   $tail  ORDER BY and LIMIT.
	 * @return int deleted rows
	 */
	public function delete( string $table, string $where, array $args = [], string $tail = '' ): int {
		return $this->change( 'DELETE FROM ' . $this->table( $table ), $where, $args, $tail );
	}

	/** @param list<int|string> $args */
	private function change( string $sql, string $where, array $args, string $tail ): int {
		$fence = $this->connection->fence();
		$sql  .= " WHERE ( $where )";
		if ( $fence !== null ) {
			$sql   .= ' AND @bkx_tx = %s';
			$args[] = $fence;
		}
		$affected = $this->connection->execute( $this->prepare( "$sql $tail", $args ) );
		if ( $affected === 0 ) {
			$this->connection->confirm_fence();
		}
		return $affected;
	}

	/** @param list<array<string, Value>> $rows */
	private function write( string $verb, string $table, array $rows ): int {
		$fence   = $this->connection->fence();
		$columns = array_keys( $rows[0] );
		$selects = [];
		$args    = [];
		foreach ( $rows as $row ) {
			$parts = [];
			foreach ( $columns as $at => $column ) {
				[ $text, $own ] = $this->expression( $row[ $column ] );
				$parts[]        = "$text AS c$at";
				$args           = array_merge( $args, $own );
			}
			$selects[] = 'SELECT ' . implode( ', ', $parts ) . ' FROM DUAL' . ( $fence === null ? '' : ' WHERE @bkx_tx = %s' );
			$args      = $fence === null ? $args : array_merge( $args, [ $fence ] );
		}
		$sql = $verb . $this->table( $table ) . ' (`' . implode( '`, `', $columns ) . '`) ' . implode( ' UNION ALL ', $selects );
		return $this->connection->execute( $this->prepare( $sql, $args ) );
	}

	/**
	 * @param Value|Sql $value
	 * @return array{string, list<int|string>}
	 */
	private function expression( $value ): array {
		if ( $value instanceof Sql ) {
			return [ $value->text(), $value->args() ];
		}
		if ( $value === null ) {
			return [ 'NULL', [] ];
		}
		return is_string( $value ) ? [ '%s', [ $value ] ] : [ '%d', [ (int) $value ] ];
	}

	/** An insert has no guard of its own: missing rows mean that the session is another one. */
	private function expect_rows( int $expected, int $affected ): void {
		if ( $affected !== $expected ) {
			$this->connection->confirm_fence();
			throw new DatabaseError( "$affected of $expected rows were written." );
		}
	}

	/** @param list<int|string> $args */
	private function prepare( string $sql, array $args ): string {
		$named = preg_replace_callback(
			'/\{(\w+)\}/',
			fn( array $found ): string => $this->table( $found[1] ),
			$sql
		);
		return $this->connection->prepare( (string) $named, $args );
	}
}
