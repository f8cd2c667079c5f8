<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Shapes of settings that several rules share.
 *
 * @phpstan-import-type Schema from SettingsCheck
 */
final class SettingShape {

	/**
	 * One or more things by their ids.
	 *
	 * @param string $format service-id, provider-id …: says what they are ids of
	 * @return Schema
	 */
	public static function ids( string $format ): array {
		return [
			'type'        => 'array',
			'items'       => [ 'type' => 'integer', 'format' => $format, 'minimum' => 1 ],
			'minItems'    => 1,
			'maxItems'    => 1000,
			'uniqueItems' => true,
		];
	}

	/**
	 * None, one or more things by their ids.
	 *
	 * @return Schema
	 */
	public static function any_ids( string $format ): array {
		return [ 'minItems' => 0, 'default' => [] ] + self::ids( $format );
	}

	/** @return Schema one or more names */
	public static function names( string $format, int $max_length = 100 ): array {
		return [
			'type'        => 'array',
			'items'       => [ 'type' => 'string', 'format' => $format, 'minLength' => 1, 'maxLength' => $max_length ],
			'minItems'    => 1,
			'maxItems'    => 1000,
			'uniqueItems' => true,
		];
	}

	/** @return Schema */
	public static function amount( int $least = 1 ): array {
		return [ 'type' => 'integer', 'format' => 'money', 'minimum' => $least, 'maximum' => Exact::LIMIT ];
	}

	/** @return Schema */
	public static function percent(): array {
		return [ 'type' => 'integer', 'format' => 'basis-points', 'minimum' => 1, 'maximum' => 10000 ];
	}

	/** @return Schema a number of persons or pieces */
	public static function quantity( int $least = 1 ): array {
		return [ 'type' => 'integer', 'minimum' => $least, 'maximum' => 10000 ];
	}

	/** @return Schema null: that of the business */
	public static function zone(): array {
		return [ 'type' => [ 'string', 'null' ], 'format' => 'zone', 'default' => null ];
	}

	/** @return Schema 0 is Sunday */
	public static function weekdays(): array {
		return [
			'type'        => 'array',
			'items'       => [ 'type' => 'integer', 'format' => 'weekday', 'minimum' => 0, 'maximum' => 6 ],
			'minItems'    => 1,
			'maxItems'    => 7,
			'uniqueItems' => true,
		];
	}

	/**
	 * The same, but may be null or left out.
	 *
	 * @param Schema $shape
	 * @return Schema
	 */
	public static function optional( array $shape ): array {
		return [ 'type' => [ $shape['type'], 'null' ], 'default' => null ] + $shape;
	}

	/**
	 * @param array<string, Schema> $properties
	 * @param list<string>          $required
	 * @return Schema
	 */
	public static function of( array $properties, array $required = [] ): array {
		return [ 'type' => 'object', 'required' => $required, 'properties' => $properties ];
	}
}
