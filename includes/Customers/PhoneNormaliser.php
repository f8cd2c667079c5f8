<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

defined( 'ABSPATH' ) || exit;

/**
 * Digits only; a leading 00 or + is kept as +. A number without country stays national: guessing a country could give
 * two people one number.
 */
final class PhoneNormaliser {

	private const SHORTEST = 6;

	/** E.164 allows 15 digits. */
	private const LONGEST = 15;

	/** @return string|null null for what is no telephone number */
	public function normalise( string $phone ): ?string {
		$plain  = trim( str_replace( '(0)', '', $phone ) );
		$digits = (string) preg_replace( '/\D/', '', $plain );
		$abroad = strpos( $plain, '+' ) === 0;
		if ( ! $abroad && strpos( $digits, '00' ) === 0 ) {
			$abroad = true;
			$digits = substr( $digits, 2 );
		}
		if ( strlen( $digits ) < self::SHORTEST || strlen( $digits ) > self::LONGEST ) {
			return null;
		}
		return $abroad ? "+$digits" : $digits;
	}
}
