<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Bench;

/**
 * Asks the served site as a guest's browser does; an answer that is no success ends the bench.
 */
final class SiteBrowser {

	/** @param array<string, string> $headers */
	public function get( string $path, array $headers = [] ): string {
		return $this->ask( 'GET', $path, $headers, '' );
	}

	/**
	 * @param array<string, mixed>  $fields
	 * @param array<string, string> $headers
	 */
	public function post( string $path, array $fields, array $headers = [] ): string {
		return $this->ask( 'POST', $path, $headers + [ 'Content-Type' => 'application/json' ], (string) json_encode( $fields ) );
	}

	/** @param array<string, string> $headers */
	private function ask( string $method, string $path, array $headers, string $body ): string {
		$lines = [ 'Connection: close' ];
		foreach ( $headers as $name => $value ) {
			$lines[] = "$name: $value";
		}
		$options = [ 'method' => $method, 'header' => $lines, 'content' => $body, 'timeout' => 60 ];
		$answer  = file_get_contents( home_url( $path ), false, stream_context_create( [ 'http' => $options ] ) );
		if ( $answer === false ) {
			throw new \LogicException( "$method $path is not answered with success." );
		}
		return $answer;
	}
}
