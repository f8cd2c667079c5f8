<?php
/**
 * Prints the schemas of all routes of the plugin on a site as JSON: schemas.php SITE.
 */

declare( strict_types=1 );

$_SERVER += [
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
];
require $argv[1] . '/wp-load.php';

$bookingx_routes = [];
foreach ( bookingx_coupons()->get( BookingX\Addons\Coupons\Rest\RouteTable::class )->routes() as $bookingx_route ) {
	$bookingx_output   = $bookingx_route->output();
	$bookingx_routes[] = [
		'name'   => $bookingx_route->name(),
		'input'  => $bookingx_route->input()->to_array(),
		'output' => $bookingx_output === null ? null : $bookingx_output->to_array(),
	];
}
echo json_encode( $bookingx_routes, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );
