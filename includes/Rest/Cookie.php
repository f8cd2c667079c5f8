<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * A cookie of ours: never readable by script, never sent along from another site.
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

	public function send(): void {
		if ( headers_sent() ) {
			return;
		}
		$path   = constant( 'COOKIEPATH' );
		$domain = constant( 'COOKIE_DOMAIN' );
		setcookie(
			$this->name,
			$this->value,
			[
				'expires'  => $this->expires_at,
				'path'     => is_string( $path ) && $path !== '' ? $path : '/',
				'domain'   => is_string( $domain ) ? $domain : '',
				'secure'   => is_ssl(),
				'httponly' => true,
				'samesite' => 'Lax',
			]
		);
	}
}
