<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * How many decimals a currency has, by ISO 4217. Currencies that are not named here have two.
 */
final class Currency {

	private const EXPONENTS = [
		'BIF' => 0,
		'CLP' => 0,
		'DJF' => 0,
		'GNF' => 0,
		'ISK' => 0,
		'JPY' => 0,
		'KMF' => 0,
		'KRW' => 0,
		'PYG' => 0,
		'RWF' => 0,
		'UGX' => 0,
		'UYI' => 0,
		'VND' => 0,
		'VUV' => 0,
		'XAF' => 0,
		'XOF' => 0,
		'XPF' => 0,
		'BHD' => 3,
		'IQD' => 3,
		'JOD' => 3,
		'KWD' => 3,
		'LYD' => 3,
		'OMR' => 3,
		'TND' => 3,
		'CLF' => 4,
		'UYW' => 4,
	];

	public static function exponent( string $currency ): int {
		self::check( $currency );
		return self::EXPONENTS[ $currency ] ?? 2;
	}

	/** Minor units in one major unit: 100 for USD, 1 for JPY. */
	public static function minor_per_major( string $currency ): int {
		return [ 1, 10, 100, 1000, 10000 ][ self::exponent( $currency ) ];
	}

	/** @throws InvalidMoney when it is no code of three capital letters */
	public static function check( string $currency ): void {
		if ( preg_match( '/^[A-Z]{3}$/D', $currency ) !== 1 ) {
			throw new InvalidMoney( InvalidMoney::UNKNOWN_CURRENCY, "'$currency' is no currency code." );
		}
	}
}
