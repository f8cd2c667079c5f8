<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Checks settings against the schema of their rule, strictly: no conversion, no unknown field.
 *
 * @phpstan-type Schema array<string, mixed>
 */
final class SettingsCheck {

	private const PATTERNS = [
		'local-date'  => '/^\d{4}-\d{2}-\d{2}$/D',
		'local-time'  => '/^(?:[01]\d|2[0-3]):[0-5]\d$/D',
		'local-point' => '/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/D',
		'slug'        => '/^[a-z0-9_-]{1,100}$/D',
		'currency'    => '/^[A-Z]{3}$/D',
	];

	/**
	 * Settings with the defaults of the schema filled in. Do it before problems().
	 *
	 * @param Schema               $schema   of type object
	 * @param array<string, mixed> $settings
	 * @return array<string, mixed>
	 */
	public static function completed( array $schema, array $settings ): array {
		foreach ( self::properties( $schema ) as $name => $property ) {
			if ( ! array_key_exists( $name, $settings ) && array_key_exists( 'default', $property ) ) {
				$settings[ $name ] = $property['default'];
			}
		}
		return $settings;
	}

	/**
	 * @param Schema $schema
	 * @param mixed  $value
	 * @return list<InvalidSetting>
	 */
	public static function problems( array $schema, $value ): array {
		$type = self::type_of( $value );
		if ( ! in_array( $type, (array) $schema['type'], true ) && ! ( $value === [] && in_array( 'object', (array) $schema['type'], true ) ) ) {
			return [ new InvalidSetting( '', 'wrong_type', [ 'expected' => $schema['type'] ] ) ];
		}
		if ( isset( $schema['enum'] ) && is_array( $schema['enum'] ) && ! in_array( $value, $schema['enum'], true ) ) {
			return [ new InvalidSetting( '', 'not_one_of', [ 'allowed' => $schema['enum'] ] ) ];
		}
		if ( is_int( $value ) ) {
			return self::size_problems( $schema, $value, 'minimum', 'maximum', 'too_small', 'too_large' );
		}
		if ( is_string( $value ) ) {
			return self::text_problems( $schema, $value );
		}
		if ( is_array( $value ) ) {
			return isset( $schema['items'] ) ? self::list_problems( $schema, array_values( $value ) ) : self::object_problems( $schema, $value );
		}
		return [];
	}

	/**
	 * @param Schema $schema
	 * @return array<string, Schema>
	 */
	public static function properties( array $schema ): array {
		$properties = [];
		foreach ( is_array( $schema['properties'] ?? null ) ? $schema['properties'] : [] as $name => $property ) {
			if ( is_string( $name ) && is_array( $property ) ) {
				/** @var Schema $property */
				$properties[ $name ] = $property;
			}
		}
		return $properties;
	}

	/**
	 * @param Schema                  $schema
	 * @param array<array-key, mixed> $value
	 * @return list<InvalidSetting>
	 */
	private static function object_problems( array $schema, array $value ): array {
		$properties = self::properties( $schema );
		$problems   = [];
		foreach ( is_array( $schema['required'] ?? null ) ? $schema['required'] : [] as $name ) {
			if ( is_string( $name ) && ! array_key_exists( $name, $value ) ) {
				$problems[] = new InvalidSetting( $name, 'missing' );
			}
		}
		foreach ( $value as $name => $item ) {
			$found = isset( $properties[ $name ] ) ? self::problems( $properties[ $name ], $item ) : [ new InvalidSetting( '', 'unknown_field' ) ];
			foreach ( $found as $problem ) {
				$problems[] = $problem->under( (string) $name );
			}
		}
		return $problems;
	}

	/**
	 * @param Schema      $schema
	 * @param list<mixed> $value
	 * @return list<InvalidSetting>
	 */
	private static function list_problems( array $schema, array $value ): array {
		$problems = self::size_problems( $schema, count( $value ), 'minItems', 'maxItems', 'too_few', 'too_many' );
		if ( $problems !== [] ) {
			return $problems;
		}
		/** @var Schema $items */
		$items = $schema['items'];
		$seen  = [];
		foreach ( $value as $position => $item ) {
			foreach ( self::problems( $items, $item ) as $problem ) {
				$problems[] = $problem->under( (string) $position );
			}
			if ( ( $schema['uniqueItems'] ?? false ) === true && in_array( $item, $seen, true ) ) {
				$problems[] = new InvalidSetting( (string) $position, 'repeated' );
			}
			$seen[] = $item;
		}
		return $problems;
	}

	/**
	 * @param Schema $schema
	 * @return list<InvalidSetting>
	 */
	private static function text_problems( array $schema, string $value ): array {
		$format  = $schema['format'] ?? '';
		$pattern = is_string( $format ) ? self::PATTERNS[ $format ] ?? null : null;
		if ( $pattern !== null && preg_match( $pattern, $value ) !== 1 || $format === 'zone' && ! self::is_zone( $value ) || self::is_impossible_date( $format, $value ) ) {
			return [ new InvalidSetting( '', 'wrong_format', [ 'format' => $format ] ) ];
		}
		return self::size_problems( $schema, strlen( $value ), 'minLength', 'maxLength', 'too_short', 'too_long' );
	}

	/** @param mixed $format */
	private static function is_impossible_date( $format, string $value ): bool {
		if ( $format !== 'local-date' && $format !== 'local-point' ) {
			return false;
		}
		return ! checkdate( (int) substr( $value, 5, 2 ), (int) substr( $value, 8, 2 ), (int) substr( $value, 0, 4 ) );
	}

	/** Sites set to "UTC+2" have no named zone. */
	private static function is_zone( string $name ): bool {
		return preg_match( '/^[+-](?:0\d|1[0-4]):(?:00|15|30|45)$/D', $name ) === 1 || in_array( $name, \DateTimeZone::listIdentifiers( \DateTimeZone::ALL_WITH_BC ), true );
	}

	/**
	 * @param Schema $schema
	 * @return list<InvalidSetting>
	 */
	private static function size_problems( array $schema, int $size, string $least, string $most, string $below, string $above ): array {
		if ( is_int( $schema[ $least ] ?? null ) && $size < $schema[ $least ] ) {
			return [ new InvalidSetting( '', $below, [ 'least' => $schema[ $least ] ] ) ];
		}
		if ( is_int( $schema[ $most ] ?? null ) && $size > $schema[ $most ] ) {
			return [ new InvalidSetting( '', $above, [ 'most' => $schema[ $most ] ] ) ];
		}
		return [];
	}

	/** @param mixed $value */
	private static function type_of( $value ): string {
		if ( is_array( $value ) ) {
			return $value === [] || array_keys( $value ) === range( 0, count( $value ) - 1 ) ? 'array' : 'object';
		}
		if ( is_int( $value ) ) {
			return 'integer';
		}
		if ( is_string( $value ) ) {
			return 'string';
		}
		return is_bool( $value ) ? 'boolean' : ( $value === null ? 'null' : 'unsupported' );
	}
}
