<?php
/**
 * Fills a site with the demo salon: demo.php SITE. Goes on where it was interrupted; does nothing once the salon is complete,
 * so that whatever was changed in it stays.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Tools\Demo\Requests;
use BookingX\Addons\Coupons\Tools\Demo\Salon;
use BookingX\Addons\Coupons\Tools\Demo\Visitors;

$_SERVER += [
	'HTTP_HOST'       => '127.0.0.1',
	'REMOTE_ADDR'     => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
];
require_once $argv[1] . '/wp-load.php';
require_once __DIR__ . '/Requests.php';
require_once __DIR__ . '/Salon.php';
require_once __DIR__ . '/Visitors.php';

if ( get_option( 'bookingx_demo_salon' ) !== 'complete' ) {
	foreach ( get_users( [ 'role' => 'administrator', 'number' => 1, 'orderby' => 'ID' ] ) as $bookingx_administrator ) {
		wp_set_current_user( $bookingx_administrator instanceof WP_User ? $bookingx_administrator->ID : 0 );
	}
	$bookingx_salon = Salon::read( __DIR__ . '/salon.json' );
	$bookingx_salon->open( new Requests() );
	wp_set_current_user( 0 );
	( new Visitors( bookingx_coupons() ) )->book( $bookingx_salon, 20 );
	update_option( 'bookingx_demo_salon', 'complete', false );
}
