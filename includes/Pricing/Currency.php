<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * The currencies of ISO 4217 and how many decimals each has. Those without an entry of their own have two.
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

	/** In use in January 2026, with funds, without metals and test codes. */
	private const LISTED = 'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD '
		. 'CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD '
		. 'GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD '
		. 'LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR '
		. 'PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD '
		. 'TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

	/** Whether there is such a currency: of any other code the decimals would be a guess. */
	public static function is_listed( string $currency ): bool {
		return in_array( $currency, explode( ' ', self::LISTED ), true );
	}

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
