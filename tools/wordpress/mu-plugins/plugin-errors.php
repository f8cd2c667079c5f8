<?php
/**
 * Writes every notice, warning and deprecation that the plugin causes to a file of its own, one JSON line each.
 * The test runner fails when that file is not empty; errors of WordPress itself are left to WordPress.
 */

declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tools;

/**
 * Whose error is it? PHP's own come from the file they name; WordPress raises _doing_it_wrong() and its like
 * on behalf of a caller, who is further up.
 *
 * @param int    $level One of the E_ constants.
 * @param string $file  Where it was raised.
 * @param string $root  The plugin's real folder, without a slash at the end.
 */
function is_plugin_error( int $level, string $file, string $root ): bool {
	if ( is_plugin_file( $file, $root ) ) {
		return true;
	}
	if ( ( $level & ( E_USER_ERROR | E_USER_WARNING | E_USER_NOTICE | E_USER_DEPRECATED ) ) === 0 ) {
		return false;
	}
	foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $frame ) {
		if ( isset( $frame['file'] ) && is_plugin_file( $frame['file'], $root ) && strpos( $frame['file'], $root . '/tests/' ) !== 0 ) {
			return true;
		}
	}
	return false;
}

/** Third-party and tool files of a checkout are not the plugin. */
function is_plugin_file( string $file, string $root ): bool {
	if ( strpos( $file, $root . '/' ) !== 0 || $file === __FILE__ ) {
		return false;
	}
	$path = substr( $file, strlen( $root ) + 1 );
	return preg_match( '#^(vendor|node_modules|tools|\.cache)/#', $path ) === 0;
}

/** Appends one line; a file that cannot be written must not hide the error, so PHP's own log gets it as well. */
function record_error( int $level, string $message, string $file, int $line ): void {
	$entry = json_encode(
		[
			'level'   => $level,
			'message' => $message,
			'file'    => $file . ':' . $line,
			'request' => $_SERVER['REQUEST_URI'] ?? $_SERVER['argv'] ?? '',
			'php'     => PHP_VERSION,
		],
		JSON_UNESCAPED_SLASHES | JSON_PARTIAL_OUTPUT_ON_ERROR
	);
	file_put_contents( WP_CONTENT_DIR . '/plugin-errors.log', $entry . "\n", FILE_APPEND | LOCK_EX );
}

$bookingx_root = defined( 'BKX_PLUGIN_ROOT' ) ? constant( 'BKX_PLUGIN_ROOT' ) : null;
if ( is_string( $bookingx_root ) ) {
	set_error_handler(
		static function ( int $level, string $message, string $file = '', int $line = 0 ) use ( $bookingx_root ): bool {
			if ( ( error_reporting() & $level ) !== 0 && is_plugin_error( $level, $file, $bookingx_root ) ) {
				record_error( $level, $message, $file, $line );
			}
			return false;
		}
	);
	register_shutdown_function(
		static function (): void {
			$last = error_get_last();
			if ( $last !== null && ( $last['type'] & ( E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR ) ) !== 0 ) {
				record_error( $last['type'], $last['message'], $last['file'], $last['line'] );
			}
		}
	);
}
