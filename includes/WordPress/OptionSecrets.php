<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Secrets;

defined( 'ABSPATH' ) || exit;

/**
 * The secret of environment variable or constant BOOKINGX_COUPONS_KEY, else one made at random and kept in an option.
 */
final class OptionSecrets implements Secrets {

	public const OPTION = 'bookingx_coupons_key';

	private const NAME = 'BOOKINGX_COUPONS_KEY';

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

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

	private function kept(): string {
		$kept = get_option( self::OPTION, '' );
		return is_string( $kept ) && $kept !== '' ? $kept : $this->made();
	}

	/** Not by add_option(): of two first requests, the later would write over the secret that the earlier has used. */
	private function made(): string {
		$this->database->insert_ignore(
			'options',
			[
				'option_name'  => self::OPTION,
				'option_value' => bin2hex( random_bytes( 32 ) ),
				'autoload'     => 'off',
			]
		);
		// The lock makes InnoDB read the newest row, also when this transaction has read before.
		$kept = $this->database->value( 'SELECT option_value FROM {options} WHERE option_name = %s LOCK IN SHARE MODE', [ self::OPTION ] );
		wp_cache_delete( 'notoptions', 'options' );
		if ( $kept === null || $kept === '' ) {
			throw new \RuntimeException( 'The secret could not be kept.' );
		}
		return $kept;
	}
}
