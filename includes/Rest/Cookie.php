<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * A cookie of ours: never readable by script, never sent along from another site
 * and never to another host.
 */
final class Cookie {

	private string $name;
	private string $value;
	private int $expires_at;

	/** @param int $expires_at Unix time; 0 = when the browser closes */
	public function __construct( string $name, string $value, int $expires_at = 0 ) {
		$this->name       = $name;
		$this->value      = $value;
		$this->expires_at = $expires_at;
	}

	public function name(): string {
		return $this->name;
	}

	public function value(): string {
		return $this->value;
	}

	/** @return array{name: string, value: string, expires_at: int} */
	public function to_array(): array {
		return [ 'name' => $this->name, 'value' => $this->value, 'expires_at' => $this->expires_at ];
	}

	/** @param array<mixed> $stored what to_array() gave */
	public static function from_array( array $stored ): self {
		$name    = $stored['name'] ?? null;
		$value   = $stored['value'] ?? null;
		$expires = $stored['expires_at'] ?? null;
		return new self( is_string( $name ) ? $name : '', is_string( $value ) ? $value : '', is_int( $expires ) ? $expires : 0 );
	}

	public function send(): void {
		if ( headers_sent() ) {
			return;
		}
		$path = wp_parse_url( home_url( '/' ), PHP_URL_PATH );
		setcookie(
			$this->name,
			$this->value,
			[
				'expires'  => $this->expires_at,
				'path'     => is_string( $path ) ? $path : '/',
				'secure'   => is_ssl(),
				'httponly' => true,
				'samesite' => 'Lax',
			]
		);
	}
}
