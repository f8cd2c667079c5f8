<?php
/**
 * For php -S: files that exist are served, everything else goes to WordPress; databases and logs stay private.
 */

declare( strict_types=1 );

/** @var array{DOCUMENT_ROOT: string, REQUEST_URI: string} $_SERVER */
$bookingx_root = $_SERVER['DOCUMENT_ROOT'];
$bookingx_path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$bookingx_file = $bookingx_root . $bookingx_path;

if ( preg_match( '#^/wp-content/(database/|[^/]+\.log$)|/\.#', $bookingx_path ) === 1 ) {
	http_response_code( 403 );
	return true;
}
if ( $bookingx_path !== '/' && is_dir( $bookingx_file ) && is_file( rtrim( $bookingx_file, '/' ) . '/index.php' ) ) {
	if ( substr( $bookingx_path, -1 ) === '/' ) {
		return false;
	}
	header( 'Location: ' . $bookingx_path . '/', true, 301 );
	return true;
}
if ( $bookingx_path !== '/' && is_file( $bookingx_file ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $bookingx_root . '/index.php';
chdir( $bookingx_root );
require $bookingx_root . '/index.php';
