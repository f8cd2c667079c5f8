<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Says what a failed statement means for the transaction it stands in.
 *
 * Codes: MySQL's server and client error references, MariaDB's error codes (1020, 1927); SQLite's drop-in has no codes,
 * only SQLite's own sentences.
 */
final class FailureReader {

	private const DUPLICATE = [ 1062, 1586 ];

	/** 1467 is what a deadlock over an AUTO_INCREMENT counter is called. */
	private const TRANSIENT = [ 1020, 1205, 1213, 1467 ];

	private const LOST = [ 1053, 1927, 2006, 2013, 2055, 4031 ];

	public function read( \wpdb $wpdb ): DatabaseError {
		$code = $this->code( $wpdb );
		$text = $this->text( $wpdb->last_error );
		if ( in_array( $code, self::LOST, true ) ) {
			return new ConnectionLost( 'The connection to the database was lost.', $code );
		}
		if ( in_array( $code, self::TRANSIENT, true ) || $this->says( $text, '/database (table )?is locked|database schema has changed/i' ) ) {
			return new TransientFailure( 'Others were changing the same rows.', $code );
		}
		if ( in_array( $code, self::DUPLICATE, true ) || $this->says( $text, '/UNIQUE constraint failed/' ) ) {
			return new DuplicateKey( $this->key( $text ), $code );
		}
		return new DatabaseError( $this->without_values( $text ), $code );
	}

	/** Grammar errors quote the statement from where it went wrong; other errors quote names, and sometimes a value. */
	private function without_values( string $text ): string {
		if ( $text === '' || $this->says( $text, '/ near [\'"]/' ) ) {
			return 'The database did not take the statement.';
		}
		return (string) preg_replace( "/'[^']*[^\\w.'][^']*'/", "'…'", $text );
	}

	private function code( \wpdb $wpdb ): int {
		$connection = $wpdb->__get( 'dbh' );
		return $connection instanceof \mysqli ? $connection->errno : 0;
	}

	/** The drop-in packs SQLite's sentence, the statement and a back trace into one page of HTML. */
	private function text( string $error ): string {
		if ( preg_match( '/class="error_message"[^>]*>\s*(.*?)\s*<\/div>/s', $error, $found ) === 1 ) {
			return $found[1];
		}
		return $error;
	}

	/** Which key, without the value that clashed. */
	private function key( string $text ): string {
		if ( preg_match( "/for key '?([\w.]+)|constraint failed: ([\w., ]+)/", $text, $found ) === 1 ) {
			return 'Taken already: ' . end( $found );
		}
		return 'Taken already.';
	}

	private function says( string $text, string $pattern ): bool {
		return preg_match( $pattern, $text ) === 1;
	}
}
