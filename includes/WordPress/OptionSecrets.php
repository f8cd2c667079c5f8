<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Secrets;

defined( 'ABSPATH' ) || exit;

/**
 * The secret of environment variable or constant BOOKINGX_COUPONS_KEY, else one made at random and kept in an option.
 */
final class OptionSecrets implements Secrets {

	public const OPTION = 'bookingx_coupons_key';

	private const NAME = 'BOOKINGX_COUPONS_KEY';

	public function key( string $purpose ): string {
		return hash_hkdf( 'sha256', $this->master(), 32, "bookingx-coupons/$purpose" );
	}

	private function master(): string {
		$given = getenv( self::NAME );
		if ( ! is_string( $given ) || $given === '' ) {
			$given = defined( self::NAME ) ? constant( self::NAME ) : '';
		}
		return is_string( $given ) && $given !== '' ? $given : $this->kept();
	}

	/** add_option() lets only one of two first requests win, so both read back the same secret. */
	private function kept(): string {
		$kept = get_option( self::OPTION, '' );
		if ( ! is_string( $kept ) || $kept === '' ) {
			add_option( self::OPTION, bin2hex( random_bytes( 32 ) ), '', false );
			$kept = get_option( self::OPTION );
		}
		if ( ! is_string( $kept ) || $kept === '' ) {
			throw new \RuntimeException( 'The secret could not be kept.' );
		}
		return $kept;
	}
}
