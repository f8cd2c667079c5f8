<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * A field of its own for one setting of a restriction; empty (null, no entry, zero, the default choice) means no restriction.
 */
final class SettingField implements RestrictionField {

	private string $name;
	private string $setting;

	/** @var array<string, mixed> */
	private array $stored;

	private SettingWire $wire;

	/**
	 * @param string               $name    on the wire
	 * @param string               $setting in the rule's settings
	 * @param array<string, mixed> $stored  schema of that setting, with words
	 */
	public function __construct( string $name, string $setting, array $stored, SettingWire $wire ) {
		$this->name    = $name;
		$this->setting = $setting;
		$this->stored  = $stored;
		$this->wire    = $wire;
	}

	public function name(): string {
		return $this->name;
	}

	public function stands_for( string $setting ): bool {
		return $setting === $this->setting;
	}

	public function schema(): Schema {
		$captions = array_intersect_key( $this->stored, [ 'title' => 1, 'description' => 1, 'x-choices' => 1, 'x-fields' => 1 ] );
		$schema   = $this->wire->schema( array_diff_key( $this->stored, [ 'minItems' => 1 ] ) );
		foreach ( $captions as $keyword => $caption ) {
			$schema = is_string( $caption ) || is_array( $caption ) ? $schema->with( $keyword, $caption ) : $schema;
		}
		$empty = $this->nothing();
		return ( $empty === null ? $schema->nullable() : $schema )->default( $empty );
	}

	public function add_to( array $settings, $value, TermsCurrency $currency ): array {
		$stored = $this->wire->to_stored( $this->stored, $value, $currency );
		if ( $stored !== null && $stored !== $this->nothing() && $stored !== 0 ) {
			$settings[ $this->setting ] = $stored;
		}
		return $settings;
	}

	public function value( ?array $settings, ?string $currency ) {
		$stored = $settings[ $this->setting ] ?? null;
		return $stored === null ? $this->nothing() : $this->wire->to_wire( $this->stored, $stored, $currency );
	}

	/** @return array{}|string|null what the field has when there is no restriction */
	private function nothing() {
		if ( ( $this->stored['type'] ?? '' ) === 'array' ) {
			return [];
		}
		$default = $this->stored['default'] ?? null;
		return is_string( $default ) ? $default : null;
	}
}
