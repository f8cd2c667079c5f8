<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * A setting of a pricing rule between storage and wire: minor units become an amount with its currency, basis points a
 * percentage. Which it is, says the `format` in the rule's own schema.
 */
final class SettingWire {

	private const WIDGETS = [
		'service-id'  => 'services',
		'provider-id' => 'providers',
		'weekday'     => 'weekdays',
	];

	/** @param array<string, mixed> $stored schema of the setting */
	public function schema( array $stored ): Schema {
		switch ( $stored['format'] ?? null ) {
			case 'money':
				return Schema::money();
			case 'basis-points':
				return Schema::percent();
		}
		$schema = Schema::of( $stored );
		$items  = $stored['items'] ?? null;
		$format = is_array( $items ) ? $items['format'] ?? null : null;
		return is_string( $format ) && isset( self::WIDGETS[ $format ] ) ? $schema->widget( self::WIDGETS[ $format ] ) : $schema;
	}

	/**
	 * @param array<string, mixed> $stored schema of the setting
	 * @param mixed                $value  as it passed schema()
	 * @return mixed
	 * @throws OtherCurrency
	 */
	public function to_stored( array $stored, $value, TermsCurrency $currency ) {
		switch ( $stored['format'] ?? null ) {
			case 'money':
				return self::minor( $value, $currency );
			case 'basis-points':
				return is_string( $value ) ? self::basis_points( $value ) : $value;
			default:
				return $value;
		}
	}

	/**
	 * @param array<string, mixed> $stored schema of the setting
	 * @param mixed                $value
	 * @return mixed
	 */
	public function to_wire( array $stored, $value, ?string $currency ) {
		switch ( $stored['format'] ?? null ) {
			case 'money':
				return self::amount( $value, $currency );
			case 'basis-points':
				return is_int( $value ) ? self::percentage( $value ) : null;
			default:
				return $value;
		}
	}

	/**
	 * @param mixed $value
	 * @return array{amount: string, currency: string}|null
	 */
	public static function amount( $value, ?string $currency ): ?array {
		if ( ! is_int( $value ) || $currency === null ) {
			return null;
		}
		return [ 'amount' => Money::of_minor( $value, $currency )->to_decimal(), 'currency' => $currency ];
	}

	/**
	 * @param mixed $value
	 * @throws OtherCurrency
	 */
	public static function minor( $value, TermsCurrency $currency ): ?int {
		if ( ! is_array( $value ) || ! is_string( $value['amount'] ?? null ) || ! is_string( $value['currency'] ?? null ) ) {
			return null;
		}
		return $currency->minor_of( Money::from_decimal( $value['amount'], $value['currency'] ) );
	}

	/** 1250 → "12.50". */
	public static function percentage( int $basis_points ): string {
		return intdiv( $basis_points, 100 ) . '.' . str_pad( (string) ( $basis_points % 100 ), 2, '0', STR_PAD_LEFT );
	}

	/** "12.5" → 1250; digits only, so that no float comes near. */
	public static function basis_points( string $percentage ): int {
		$parts = explode( '.', $percentage ) + [ 1 => '' ];
		return (int) $parts[0] * 100 + (int) str_pad( $parts[1], 2, '0' );
	}
}
