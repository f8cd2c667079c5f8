<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Pricing\Currency;

defined( 'ABSPATH' ) || exit;

/**
 * The site's settings, with seed 003's names. Money is in minor units of the site's currency, percentages in basis points.
 *
 * @phpstan-import-type Stored from SettingsStore
 */
final class Settings {

	private SettingsStore $store;

	private SettingsSchema $schema;

	public function __construct( SettingsStore $store, SettingsSchema $schema ) {
		$this->store  = $store;
		$this->schema = $schema;
	}

	/**
	 * @return bool|int|string|null
	 * @throws \OutOfBoundsException A name that does not exist.
	 */
	public function get( string $group, string $key ) {
		$field = $this->schema->field( $group, $key );
		if ( $field === null ) {
			throw new \OutOfBoundsException( "No such setting: $group.$key" );
		}
		return $this->value( $this->store->read(), $group, $key, $field );
	}

	public function bool( string $group, string $key ): bool {
		return (bool) $this->get( $group, $key );
	}

	/** For a setting that may be empty use get(): null is no limit, not zero. */
	public function int( string $group, string $key ): int {
		return (int) $this->get( $group, $key );
	}

	public function string( string $group, string $key ): string {
		return (string) $this->get( $group, $key );
	}

	/** @return array<string, array<string, bool|int|string|null>> */
	public function all(): array {
		$stored = $this->store->read();
		$all    = [];
		foreach ( $this->schema->groups() as $group => $fields ) {
			foreach ( $fields as $key => $field ) {
				$all[ $group ][ $key ] = $this->value( $stored, $group, $key, $field );
			}
		}
		return $all;
	}

	/**
	 * Changes all of them or none.
	 *
	 * A new currency keeps the amounts as people read them (500.00 USD, 500 JPY); amounts among the changes are in
	 * minor units of the currency that holds afterwards.
	 *
	 * @param array<string, array<string, mixed>> $changes group => key => value
	 * @throws InvalidSettings
	 */
	public function update( array $changes ): void {
		$this->refuse_invalid( $changes );
		$this->store->change( fn( array $stored ): array => $this->changed( $stored, $changes ) );
	}

	/**
	 * @param Stored $stored
	 * @param Stored $changes
	 * @return Stored
	 */
	private function changed( array $stored, array $changes ): array {
		$from = $this->currency( $stored );
		$to   = $this->currency( $this->merged( $stored, $changes ) );
		return $this->merged( $from === $to ? $stored : $this->converted( $stored, $from, $to ), $changes );
	}

	/**
	 * @param Stored $stored
	 * @param Stored $changes
	 * @return Stored
	 */
	private function merged( array $stored, array $changes ): array {
		foreach ( $changes as $group => $values ) {
			$stored[ $group ] = array_merge( $stored[ $group ] ?? [], $values );
		}
		return $stored;
	}

	/** @param array<string, array<string, mixed>> $changes */
	private function refuse_invalid( array $changes ): void {
		$errors = [];
		foreach ( $changes as $group => $values ) {
			foreach ( $values as $key => $value ) {
				$field = $this->schema->field( $group, $key );
				if ( $field === null || ! $field->accepts( $value ) ) {
					$errors[ "$group.$key" ] = $field === null ? 'unknown_field' : 'invalid_value';
				}
			}
		}
		if ( $errors !== [] ) {
			throw new InvalidSettings( $errors );
		}
	}

	/**
	 * A value that does not fit (an option edited by hand, a field with new limits) reads as the default.
	 *
	 * @param Stored $stored
	 * @return bool|int|string|null
	 */
	private function value( array $stored, string $group, string $key, SettingField $field ) {
		if ( isset( $stored[ $group ] ) && array_key_exists( $key, $stored[ $group ] ) ) {
			$value = $stored[ $group ][ $key ];
			if ( $field->accepts( $value ) && ( is_scalar( $value ) || $value === null ) && ! is_float( $value ) ) {
				return $value;
			}
		}
		return $field->default( $field->kind() === SettingField::MONEY ? $this->currency( $stored ) : '' );
	}

	/** @param Stored $stored */
	private function currency( array $stored ): string {
		$field = $this->schema->groups()['booking_settings']['currency'];
		return (string) $this->value( $stored, 'booking_settings', 'currency', $field );
	}

	/**
	 * @param Stored $stored
	 * @return Stored
	 */
	private function converted( array $stored, string $from, string $to ): array {
		foreach ( $this->schema->groups() as $group => $fields ) {
			foreach ( $fields as $key => $field ) {
				$value = $stored[ $group ][ $key ] ?? null;
				if ( $field->kind() === SettingField::MONEY && is_int( $value ) ) {
					$stored[ $group ][ $key ] = intdiv( $value * Currency::minor_per_major( $to ), Currency::minor_per_major( $from ) );
				}
			}
		}
		return $stored;
	}
}
