<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\Rules;
use BookingX\Addons\Coupons\Pricing\SettingsCheck;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * What is given, on the wire: a type with one setting, or with one that stands for it (`x-value`), shows that bare
 * (`"10.00"`, an amount); others show all of theirs.
 */
final class DiscountValue {

	private Rules $rules;
	private RuleWords $words;
	private SettingWire $wire;

	public function __construct( Rules $rules, RuleWords $words, SettingWire $wire ) {
		$this->rules = $rules;
		$this->words = $words;
		$this->wire  = $wire;
	}

	/** @return array<string, string> type => its name for people */
	public function labels(): array {
		return array_map( fn( DiscountType $type ): string => $this->words->label( $type ), $this->rules->discount_types() );
	}

	/** `x-for` names the type that each alternative belongs to. */
	public function schema(): Schema {
		$alternatives = [];
		foreach ( $this->rules->discount_types() as $id => $type ) {
			$alternatives[] = $this->of_type( $type )->with( 'x-for', $id );
		}
		return Schema::any_of( ...$alternatives );
	}

	/** Null for a type that does not exist. */
	public function schema_of( string $type ): ?Schema {
		$known = $this->rules->discount_type( $type );
		return $known === null ? null : $this->of_type( $known );
	}

	/**
	 * @param mixed $value as it passed schema_of() the type
	 * @return array<string, mixed> settings of the type
	 * @throws OtherCurrency
	 */
	public function to_settings( string $type, $value, TermsCurrency $currency ): array {
		$settings   = [];
		$properties = $this->properties( $type );
		foreach ( $properties as $name => $stored ) {
			$part = count( $properties ) === 1 ? $value : ( is_array( $value ) ? $value[ $name ] ?? null : null );
			if ( $part !== null ) {
				$settings[ $name ] = $this->wire->to_stored( $stored, $part, $currency );
			}
		}
		return $settings;
	}

	/**
	 * @param array<string, mixed> $settings
	 * @return mixed
	 */
	public function to_wire( string $type, array $settings, ?string $currency ) {
		$parts = [];
		foreach ( $this->properties( $type ) as $name => $stored ) {
			$parts[ $name ] = $this->wire->to_wire( $stored, $settings[ $name ] ?? null, $currency );
		}
		return count( $parts ) === 1 ? reset( $parts ) : $parts;
	}

	/** @param DiscountType<array<string, mixed>> $type */
	private function of_type( DiscountType $type ): Schema {
		$schema     = $this->words->schema( $type );
		$properties = self::shown( $schema );
		$wired      = array_map( fn( array $property ): array => $this->wire->schema( $property )->to_array() + $property, $properties );
		if ( count( $wired ) === 1 ) {
			// Bounds of the stored number mean nothing to the text that stands for it.
			return Schema::of( array_diff_key( reset( $wired ), [ 'minimum' => 1, 'maximum' => 1 ] ) );
		}
		return Schema::of( [ 'properties' => $wired, 'additionalProperties' => false ] + $schema );
	}

	/** @return array<string, array<string, mixed>> */
	private function properties( string $type ): array {
		$known = $this->rules->discount_type( $type );
		return $known === null ? [] : self::shown( $known->schema() );
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array<string, array<string, mixed>>
	 */
	private static function shown( array $schema ): array {
		$properties = SettingsCheck::properties( $schema );
		$value      = $schema['x-value'] ?? null;
		return is_string( $value ) ? array_intersect_key( $properties, [ $value => 1 ] ) : $properties;
	}
}
