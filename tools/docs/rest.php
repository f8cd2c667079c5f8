<?php
/**
 * Writes docs/rest.md from the routes of the plugin on a site: rest.php SITE.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Rest\RateLimits\RateClasses;
use BookingX\Addons\Coupons\Rest\RouteTable;
use BookingX\Addons\Coupons\Tools\RestDocs;

$_SERVER += [
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
];
require $argv[1] . '/wp-load.php';
require __DIR__ . '/RestDocs.php';

$bookingx_docs = new RestDocs( bookingx_coupons()->get( RouteTable::class ), bookingx_coupons()->get( RateClasses::class ) );
file_put_contents( dirname( __DIR__, 2 ) . '/docs/rest.md', $bookingx_docs->markdown() );
