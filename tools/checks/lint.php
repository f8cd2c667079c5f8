<?php
/**
 * Parses the files named on standard input with the PHP that runs it, all in one process.
 */

declare( strict_types=1 );

$bookingx_files = array_filter( explode( "\n", (string) stream_get_contents( STDIN ) ), 'is_file' );
$bookingx_bad   = 0;
foreach ( $bookingx_files as $bookingx_file ) {
	try {
		token_get_all( (string) file_get_contents( $bookingx_file ), TOKEN_PARSE );
	} catch ( ParseError $bookingx_error ) {
		++$bookingx_bad;
		echo $bookingx_file, ':', $bookingx_error->getLine(), ': ', $bookingx_error->getMessage(), "\n";
	}
}
echo PHP_VERSION, ': ', count( $bookingx_files ), ' files, ', $bookingx_bad, " bad\n";
exit( $bookingx_bad === 0 ? 0 : 1 );
