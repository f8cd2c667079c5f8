<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Support;

/**
 * Makes values that fit a schema, and values that do not.
 */
final class SchemaSample {

	private const BY_FORMAT = [
		'date'        => '2026-11-24',
		'date-time'   => '2026-11-24T09:30:00Z',
		'wall-time'   => '09:30',
		'time-zone'   => 'Europe/Vienna',
		'email'       => 'ana@example.com',
		'percent'     => '12.50',
		'local-date'  => '2026-11-24',
		'local-point' => '2026-11-24',
		'currency'    => 'USD',
		'zone'        => 'Europe/Vienna',
	];

	/**
	 * @param array<mixed> $schema
	 * @return mixed
	 */
	public static function right( array $schema ) {
		if ( is_array( $schema['anyOf'] ?? null ) ) {
			$first = reset( $schema['anyOf'] );
			return is_array( $first ) ? self::right( $first ) : null;
		}
		if ( is_array( $schema['enum'] ?? null ) ) {
			return reset( $schema['enum'] );
		}
		switch ( self::type( $schema ) ) {
			case 'object':
				return self::right_fields( $schema );
			case 'array':
				$items = is_array( $schema['items'] ?? null ) ? $schema['items'] : [];
				return ( $schema['minItems'] ?? 0 ) === 0 ? [] : [ self::right( $items ) ];
			case 'integer':
				return $schema['minimum'] ?? 1;
			case 'boolean':
				return false;
			default:
				return self::right_text( $schema );
		}
	}

	/**
	 * Only what is needed.
	 *
	 * @param array<mixed> $schema
	 * @return array<string, mixed>
	 */
	public static function right_fields( array $schema ): array {
		$fields = [];
		foreach ( self::writable( $schema ) as $name => $property ) {
			if ( in_array( $name, (array) ( $schema['required'] ?? [] ), true ) ) {
				$fields[ $name ] = self::right( $property );
			}
		}
		return $fields;
	}

	/**
	 * @param array<mixed> $schema
	 * @return array<string, array<mixed>>
	 */
	public static function writable( array $schema ): array {
		$writable = [];
		foreach ( (array) ( $schema['properties'] ?? [] ) as $name => $property ) {
			if ( is_array( $property ) && ( $property['readOnly'] ?? false ) !== true ) {
				$writable[ (string) $name ] = $property;
			}
		}
		return $writable;
	}

	/**
	 * Values that no field of this schema may have, as JSON.
	 *
	 * @param array<mixed> $schema
	 * @return array<string, string>
	 */
	public static function wrong( array $schema ): array {
		$deep  = str_repeat( '[', 12 ) . str_repeat( ']', 12 );
		$wrong = [
			'deep nesting' => $deep,
			'NUL'          => '"a\u0000b"',
			'a float'      => '1.5',
			'2^63'         => '9223372036854775808',
		];
		if ( ! self::allows_null( $schema ) ) {
			$wrong['null'] = 'null';
		}
		switch ( self::type( $schema ) ) {
			case 'integer':
				return $wrong + [ 'scientific' => '"1e3"', 'digits in quotes' => '"5"', 'emoji' => '"🎉"', 'a list' => '[1]', 'fields' => '{"a":1}', 'true' => 'true', 'negative' => '-9223372036854775807' ];
			case 'boolean':
				return $wrong + [ 'text' => '"true"', 'one' => '1', 'a list' => '[true]' ];
			case 'array':
				return $wrong + [ 'a scalar' => '"a"', 'fields' => '{"a":1}', 'a number' => '5', 'nulls' => '[null]' ];
			case 'object':
				return $wrong + [ 'a scalar' => '"a"', 'a list' => '["a","b"]', 'unknown field' => '{"__unknown":1}' ];
			default:
				return $wrong + [ 'a list' => '["a"]', 'fields' => '{"a":1}', 'a number' => '-5', 'true' => 'true', 'too long' => '"' . str_repeat( 'x', 20001 ) . '"' ];
		}
	}

	/**
	 * The same for a query, where everything is text or a list of texts.
	 *
	 * @param array<mixed> $schema
	 * @return array<string, string|array<string>>
	 */
	public static function wrong_text( array $schema ): array {
		$wrong = [ 'NUL' => "a\0b", 'broken UTF-8' => "a\xff", 'fields' => [ 'a' => '1' ] ];
		switch ( self::type( $schema ) ) {
			case 'integer':
				return $wrong + [ 'scientific' => '1e3', 'hexadecimal' => '0x10', '2^63' => '9223372036854775808', 'SQL' => '1 OR 1=1', 'a list' => [ '1' ], 'empty' => '' ];
			case 'array':
				return $wrong;
			case 'boolean':
				return $wrong + [ 'a word' => 'yes', 'a list' => [ '1' ] ];
			default:
				return $wrong + [ 'a list' => [ 'a' ], 'too long' => str_repeat( 'x', 20001 ) ];
		}
	}

	/** @param array<mixed> $schema */
	private static function right_text( array $schema ): string {
		$example = $schema['x-example'] ?? null;
		if ( is_string( $example ) ) {
			return $example;
		}
		$format = $schema['format'] ?? null;
		if ( is_string( $format ) && isset( self::BY_FORMAT[ $format ] ) ) {
			return self::BY_FORMAT[ $format ];
		}
		return strpos( is_string( $schema['pattern'] ?? null ) ? $schema['pattern'] : '', 'T' ) !== false ? '2026-11-24T10:30' : 'abc';
	}

	/** @param array<mixed> $schema */
	private static function type( array $schema ): string {
		if ( is_array( $schema['anyOf'] ?? null ) ) {
			return 'any';
		}
		foreach ( (array) ( $schema['type'] ?? 'string' ) as $type ) {
			if ( is_string( $type ) && $type !== 'null' ) {
				return $type;
			}
		}
		return 'string';
	}

	/** @param array<mixed> $schema */
	private static function allows_null( array $schema ): bool {
		$alternatives = is_array( $schema['anyOf'] ?? null ) ? $schema['anyOf'] : [ $schema ];
		foreach ( $alternatives as $one ) {
			if ( is_array( $one ) && in_array( 'null', (array) ( $one['type'] ?? [] ), true ) ) {
				return true;
			}
		}
		return false;
	}
}
