<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Who asks: account, address, headers and cookies of the request.
 */
final class Caller {

	private int $user_id;
	private string $address;

	/** @var array<string, string> names in lower case */
	private array $headers;

	/** @var array<string, string> */
	private array $cookies;

	/**
	 * @param int                   $user_id 0 for a guest
	 * @param string                $address of the network peer; no forwarded header, which anyone can write
	 * @param array<string, string> $headers
	 * @param array<string, string> $cookies
	 */
	public function __construct( int $user_id, string $address = '', array $headers = [], array $cookies = [] ) {
		$this->user_id = $user_id;
		$this->address = $address;
		$this->headers = array_change_key_case( $headers );
		$this->cookies = $cookies;
	}

	public function user_id(): int {
		return $this->user_id;
	}

	public function address(): string {
		return $this->address;
	}

	public function header( string $name ): ?string {
		return $this->headers[ strtolower( $name ) ] ?? null;
	}

	public function cookie( string $name ): ?string {
		return $this->cookies[ $name ] ?? null;
	}
}
