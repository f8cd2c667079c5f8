<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * The settings as they are shown and sent: with words, money as amount and currency, percentages as decimal strings.
 */
final class SettingsForm {

	private SettingsSchema $schema;

	private SettingsWords $words;

	public function __construct( SettingsSchema $schema, SettingsWords $words ) {
		$this->schema = $schema;
		$this->words  = $words;
	}

	/** All groups, each an object of its fields. */
	public function schema(): Schema {
		$groups = [];
		foreach ( $this->schema->groups() as $group => $fields ) {
			$properties = [];
			foreach ( $fields as $key => $field ) {
				[ $label, $help ]   = $this->words->field( $group, $key );
				$described          = $this->described( $field )->label( $label );
				$properties[ $key ] = $help === '' ? $described : $described->help( $help );
			}
			$groups[ $group ] = Schema::object( $properties )->label( $this->words->group( $group ) );
		}
		return Schema::object( $groups );
	}

	/**
	 * @param array<string, array<string, bool|int|string|null>> $all as Settings::all() gives them
	 * @return array<string, array<string, mixed>>
	 */
	public function to_wire( array $all ): array {
		$currency = (string) $all['booking_settings']['currency'];
		foreach ( $all as $group => $values ) {
			foreach ( $values as $key => $value ) {
				$field                 = $this->schema->field( $group, $key );
				$all[ $group ][ $key ] = $field === null || ! is_int( $value ) ? $value : $this->shown( $field, $value, $currency );
			}
		}
		return $all;
	}

	/**
	 * What Settings::update() takes. The currency of an amount must be the one that holds after the change.
	 *
	 * @param array<mixed> $wire     checked against schema()
	 * @param string       $currency that holds now
	 * @return array<string, array<string, mixed>>
	 * @throws InvalidSettings
	 */
	public function from_wire( array $wire, string $currency ): array {
		$booking  = $wire['booking_settings'] ?? [];
		$chosen   = is_array( $booking ) ? $booking['currency'] ?? $currency : $currency;
		$errors   = [];
		$settings = [];
		foreach ( $this->schema->groups() as $group => $fields ) {
			$values = $wire[ $group ] ?? [];
			foreach ( is_array( $values ) ? array_intersect_key( $values, $fields ) : [] as $key => $value ) {
				try {
					$settings[ $group ][ $key ] = $this->stored( $fields[ $key ], $value, is_string( $chosen ) ? $chosen : $currency );
				} catch ( \InvalidArgumentException $wrong ) {
					$errors[ "$group.$key" ] = 'invalid_value';
				}
			}
		}
		if ( $errors !== [] ) {
			throw new InvalidSettings( $errors );
		}
		return $settings;
	}

	private function described( SettingField $field ): Schema {
		switch ( $field->kind() ) {
			case SettingField::BOOL:
				$schema = Schema::boolean();
				break;
			case SettingField::INT:
				$schema = Schema::integer( $field->minimum(), $field->maximum() );
				$schema = $field->step() === 1 ? $schema : $schema->with( 'multipleOf', $field->step() );
				break;
			case SettingField::PERCENT:
				$schema = Schema::percent();
				break;
			case SettingField::MONEY:
				$schema = Schema::money();
				break;
			default:
				$schema = Schema::string( 20 )->pattern( '^' . $field->pattern() . '$', (string) $field->default( '' ) );
		}
		return ( $field->is_nullable() ? $schema->nullable() : $schema )->with( 'x-default', $this->default_shown( $field ) );
	}

	/**
	 * For people only: a change that leaves a field out keeps it. Amounts in major units, whatever the currency.
	 *
	 * @return bool|int|string|null
	 */
	private function default_shown( SettingField $field ) {
		if ( $field->kind() === SettingField::MONEY ) {
			return (string) $field->default_in_major_units();
		}
		$default = $field->default( '' );
		return $field->kind() === SettingField::PERCENT && is_int( $default ) ? $this->percentage( $default ) : $default;
	}

	private function percentage( int $basis_points ): string {
		return sprintf( '%d.%02d', intdiv( $basis_points, 100 ), $basis_points % 100 );
	}

	/** @return int|string|array{amount: string, currency: string} */
	private function shown( SettingField $field, int $value, string $currency ) {
		if ( $field->kind() === SettingField::PERCENT ) {
			return $this->percentage( $value );
		}
		if ( $field->kind() === SettingField::MONEY ) {
			return [
				'amount'   => Money::of_minor( $value, $currency )->to_decimal(),
				'currency' => $currency,
			];
		}
		return $value;
	}

	/**
	 * @param mixed $value
	 * @return mixed
	 */
	private function stored( SettingField $field, $value, string $currency ) {
		if ( $field->kind() === SettingField::PERCENT && is_string( $value ) ) {
			[ $whole, $part ] = array_pad( explode( '.', $value ), 2, '' );
			return (int) $whole * 100 + (int) str_pad( $part, 2, '0' );
		}
		if ( $field->kind() === SettingField::MONEY && is_array( $value ) ) {
			if ( ( $value['currency'] ?? null ) !== $currency || ! is_string( $value['amount'] ?? null ) ) {
				throw new \InvalidArgumentException( 'Another currency.' );
			}
			return Money::from_decimal( $value['amount'], $currency )->minor();
		}
		return $value;
	}
}
