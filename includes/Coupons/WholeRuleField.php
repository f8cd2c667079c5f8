<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\SettingsCheck;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * A restriction that the brief has no name for: a field called like the rule, holding all its settings. Null is none.
 */
final class WholeRuleField implements RestrictionField {

	private string $name;

	/** @var array<string, mixed> */
	private array $stored;

	private SettingWire $wire;

	/** @param array<string, mixed> $stored schema of the rule, with words */
	public function __construct( string $name, array $stored, SettingWire $wire ) {
		$this->name   = $name;
		$this->stored = $stored;
		$this->wire   = $wire;
	}

	public function name(): string {
		return $this->name;
	}

	public function stands_for( string $setting ): bool {
		return true;
	}

	public function schema(): Schema {
		$properties = array_map( fn( array $property ): array => $this->wire->schema( $property )->to_array() + $property, SettingsCheck::properties( $this->stored ) );
		return Schema::of( [ 'properties' => $properties, 'additionalProperties' => false ] + $this->stored )->nullable()->default( null );
	}

	public function add_to( array $settings, $value, TermsCurrency $currency ): array {
		if ( ! is_array( $value ) ) {
			return $settings;
		}
		foreach ( SettingsCheck::properties( $this->stored ) as $name => $property ) {
			if ( isset( $value[ $name ] ) ) {
				$settings[ $name ] = $this->wire->to_stored( $property, $value[ $name ], $currency );
			}
		}
		return $settings;
	}

	public function value( ?array $settings, ?string $currency ) {
		if ( $settings === null ) {
			return null;
		}
		$value = [];
		foreach ( SettingsCheck::properties( $this->stored ) as $name => $property ) {
			if ( array_key_exists( $name, $settings ) ) {
				$value[ $name ] = $this->wire->to_wire( $property, $settings[ $name ], $currency );
			}
		}
		return $value;
	}
}
