<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Validation;

defined( 'ABSPATH' ) || exit;

/**
 * The JSON types, of schemas and of values.
 */
final class Kind {

	public const OBJECT  = 'object';
	public const LIST    = 'array';
	public const STRING  = 'string';
	public const INTEGER = 'integer';
	public const BOOLEAN = 'boolean';
	public const NULL    = 'null';

	/** @param array<mixed> $schema */
	public static function of_schema( array $schema ): string {
		foreach ( self::types( $schema ) as $type ) {
			if ( $type !== self::NULL ) {
				return $type;
			}
		}
		return self::NULL;
	}

	/** @param array<mixed> $schema */
	public static function allows_null( array $schema ): bool {
		return in_array( self::NULL, self::types( $schema ), true );
	}

	/**
	 * @param array<mixed> $schema
	 * @param mixed        $value
	 */
	public static function fits( array $schema, $value ): bool {
		if ( $value === null ) {
			return self::allows_null( $schema );
		}
		switch ( self::of_schema( $schema ) ) {
			case self::OBJECT:
				return is_array( $value ) && ( $value === [] || ! self::is_list( $value ) );
			case self::LIST:
				return is_array( $value ) && self::is_list( $value );
			case self::STRING:
				return is_string( $value );
			case self::BOOLEAN:
				return is_bool( $value );
			default:
				return is_int( $value );
		}
	}

	/** @param array<mixed> $value */
	public static function is_list( array $value ): bool {
		return $value === [] || array_keys( $value ) === range( 0, count( $value ) - 1 );
	}

	/**
	 * @param array<mixed> $schema
	 * @return list<string>
	 */
	private static function types( array $schema ): array {
		return array_values( array_filter( (array) ( $schema['type'] ?? [] ), 'is_string' ) );
	}
}
