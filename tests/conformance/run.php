<?php
/**
 * php tests/conformance/run.php FILE: every case of the file against the pricing engine. No WordPress, no database.
 *
 * Exit code 0 when all pass; one line for each case that does not.
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Tests\Conformance\CaseFile;
use BookingX\Addons\Coupons\Tests\Conformance\Runner;

require __DIR__ . '/../../vendor/autoload.php';

// The guard of the plugin's files asks for it; nothing is read from there.
define( 'ABSPATH', '/no-wordpress/' );

$bookingx_file = $argv[1] ?? '';
try {
	$bookingx_result = ( new Runner() )->run( CaseFile::read( $bookingx_file ) );
} catch ( RuntimeException $bookingx_unreadable ) {
	fwrite( STDERR, $bookingx_unreadable->getMessage() . "\nphp tests/conformance/run.php FILE\n" );
	exit( 2 );
}
foreach ( array_merge( $bookingx_result['failed'], $bookingx_result['skipped'] ) as $bookingx_line ) {
	echo $bookingx_line, "\n";
}
printf( "%d passed, %d failed, %d skipped\n", $bookingx_result['passed'], count( $bookingx_result['failed'] ), count( $bookingx_result['skipped'] ) );
exit( $bookingx_result['failed'] === [] ? 0 : 1 );
