<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * Makes codes nobody can guess and everybody can read aloud.
 */
final class CodeGenerator {

	/** Without 0 O, 1 I L and U, which are taken for one another or make words. */
	private const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

	private const TRIES = 20;

	private CouponRepository $coupons;

	public function __construct( CouponRepository $coupons ) {
		$this->coupons = $coupons;
	}

	/**
	 * @param string $prefix `BKX` gives `BKX-7KQ2M9PA`; empty for none
	 * @param int    $length symbols after the prefix
	 * @return string that no coupon has
	 * @throws \OverflowException When codes of that length are used up.
	 */
	public function unused( string $prefix, int $length ): string {
		for ( $try = 0; $try < self::TRIES; $try++ ) {
			$code      = ( $prefix === '' ? '' : $prefix . '-' ) . $this->symbols( $length );
			$canonical = CodeForm::canonical( $code );
			if ( $canonical !== null && $this->coupons->find_by_code( $canonical ) === null ) {
				return $code;
			}
		}
		throw new \OverflowException( "There are no codes of $length symbols left, or prefix and length make no code." );
	}

	private function symbols( int $length ): string {
		$symbols = '';
		for ( $at = 0; $at < $length; $at++ ) {
			$symbols .= self::ALPHABET[ random_int( 0, strlen( self::ALPHABET ) - 1 ) ];
		}
		return $symbols;
	}
}
