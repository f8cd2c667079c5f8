<?php
/**
 * php tests/property/fuzz.php [COUNT] [FIRST SEED]: random bookings against every property of the pricing engine.
 *
 * The first failure is made small and printed; exit code 1.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Tests\Property\Fuzzer;
use BookingX\Addons\Coupons\Tests\Property\Generator;
use BookingX\Addons\Coupons\Tests\Property\Properties;
use BookingX\Addons\Coupons\Tests\Property\Sample;

require __DIR__ . '/../../vendor/autoload.php';

// The guard of the plugin's files asks for it; nothing is read from there.
define( 'ABSPATH', '/no-wordpress/' );

$bookingx_count = (int) ( $argv[1] ?? 1000000 );
$bookingx_first = (int) ( $argv[2] ?? random_int( 1, 1000000000 ) );
$bookingx_found = ( new Fuzzer() )->run(
	( new Properties() )->all(),
	static fn( int $seed ): Sample => ( new Generator( $seed ) )->sample( $seed % 6 ),
	$bookingx_first,
	$bookingx_count
);
if ( $bookingx_found !== null ) {
	echo $bookingx_found, "\n";
	exit( 1 );
}
echo "$bookingx_count bookings from seed $bookingx_first: every property holds.\n";
