<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Columns and keys of a table, read from its definition (see TableSet) or from the database (see TableReader).
 */
final class TableDefinition {

	/** @var array<string, string> */
	private array $columns;

	/** @var array<string, string> */
	private array $keys;

	/**
	 * @param array<string, string> $columns name => type: `bigint`, `varchar(64)`
	 * @param array<string, string> $keys    name => `unique (a,b)` or `key (a,b)`
	 */
	public function __construct( array $columns, array $keys ) {
		$this->columns = $columns;
		$this->keys    = $keys;
	}

	/** @param string $lines as a TableSet gives them */
	public static function parse( string $lines ): self {
		$columns = [];
		$keys    = [];
		foreach ( explode( "\n", $lines ) as $line ) {
			$line = rtrim( trim( $line ), ',' );
			if ( preg_match( '/^PRIMARY KEY  \((.+)\)$/', $line, $found ) === 1 ) {
				$keys['PRIMARY'] = "unique ($found[1])";
			} elseif ( preg_match( '/^(UNIQUE )?KEY (\w+) \((.+)\)$/', $line, $found ) === 1 ) {
				$keys[ $found[2] ] = ( $found[1] === '' ? 'key' : 'unique' ) . " ($found[3])";
			} elseif ( preg_match( '/^(\w+) (\w+(?:\(\d+\))?)/', $line, $found ) === 1 ) {
				$columns[ $found[1] ] = self::type( $found[2] );
			}
		}
		return new self( $columns, $keys );
	}

	/** Display widths of whole numbers say nothing, and MySQL 8 no longer shows them. */
	public static function type( string $type ): string {
		return (string) preg_replace( '/^(\w*int)\(\d+\)/', '$1', strtolower( $type ) );
	}

	/** Nothing missing, nothing besides: a table that was made from this very definition. */
	public function has_columns_of( self $other ): bool {
		return array_diff_key( $this->columns, $other->columns ) === [] && array_diff_key( $other->columns, $this->columns ) === [];
	}

	/**
	 * What the definition asks for and this table lacks; columns and keys besides do no harm.
	 *
	 * @return list<string>
	 */
	public function lacks( self $wanted ): array {
		$missing = [];
		foreach ( array_merge( $wanted->columns, $this->prefixed( $wanted->keys ) ) as $name => $shape ) {
			$found = ( $this->columns + $this->prefixed( $this->keys ) )[ $name ] ?? 'nothing';
			if ( $found !== $shape ) {
				$missing[] = "$name: $shape expected, $found found";
			}
		}
		return $missing;
	}

	/**
	 * @param array<string, string> $keys
	 * @return array<string, string>
	 */
	private function prefixed( array $keys ): array {
		$prefixed = [];
		foreach ( $keys as $name => $shape ) {
			$prefixed[ "key $name" ] = $shape;
		}
		return $prefixed;
	}
}
