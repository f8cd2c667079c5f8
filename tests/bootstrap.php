<?php
/**
 * With WP_SITE=/path/to/site the tests run inside that WordPress; without it there is no WordPress at all.
 */

declare( strict_types=1 );

require_once __DIR__ . '/../vendor/autoload.php';

error_reporting( E_ALL );
$bookingx_site = getenv( 'WP_SITE' );
if ( is_string( $bookingx_site ) && $bookingx_site !== '' ) {
	require __DIR__ . '/bootstrap-wordpress.php';
} elseif ( ! defined( 'ABSPATH' ) ) {
	// The guard of the plugin's files asks for it; nothing may be read from there.
	define( 'ABSPATH', '/no-wordpress/' );
}
if ( ! function_exists( 'BookingX\Addons\Coupons\Tools\is_plugin_error' ) ) {
	// A site has its own copy of this file.
	require __DIR__ . '/../tools/wordpress/mu-plugins/plugin-errors.php';
}

// PHPUnit keeps a handler that is already there. This one makes every notice of the plugin an error, on each PHP,
// and leaves those of WordPress and of PHPUnit itself alone.
set_error_handler(
	static function ( int $level, string $message, string $file = '', int $line = 0 ): bool {
		$root = dirname( __DIR__ );
		if ( ( error_reporting() & $level ) === 0 || ! BookingX\Addons\Coupons\Tools\is_plugin_error( $level, $file, $root ) ) {
			// An older PHPUnit or WordPress on a newer PHP: their deprecations are not ours to tell.
			return ( $level & ( E_DEPRECATED | E_USER_DEPRECATED ) ) !== 0;
		}
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);
