<?php
/**
 * Activates plugins as wp-admin does: activate.php SITE PLUGIN-FILE…
 */

declare( strict_types=1 );

$_SERVER += [
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/wp-admin/plugins.php',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
];
define( 'WP_ADMIN', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

wp_set_current_user( 1 );
foreach ( array_slice( $argv, 2 ) as $bookingx_plugin ) {
	$bookingx_result = activate_plugin( $bookingx_plugin );
	if ( is_wp_error( $bookingx_result ) ) {
		fwrite( STDERR, $bookingx_plugin . ': ' . $bookingx_result->get_error_message() . "\n" );
		exit( 1 );
	}
}
