<?php
/**
 * Runs one bench inside a site and prints its rows as JSON: run.php SITE BENCH. tools/bench.ts makes the site and the table.
 *
 * A bench is a file here that returns `callable( Stopwatch ): list<Ratio>`.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Tests\Bench\Stopwatch;

require_once __DIR__ . '/../../vendor/autoload.php';
putenv( 'WP_SITE=' . $argv[1] );
require __DIR__ . '/../bootstrap-wordpress.php';

$bookingx_bench = require __DIR__ . '/' . basename( $argv[2] ) . '.php';
if ( ! is_callable( $bookingx_bench ) ) {
	fwrite( STDERR, $argv[2] . " is no bench\n" );
	exit( 1 );
}
echo "\n", json_encode( $bookingx_bench( new Stopwatch() ), JSON_THROW_ON_ERROR ), "\n";
