<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

use BookingX\Addons\Coupons\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * Lets one process at a time do a named piece of work. A row, because GET_LOCK() is a stub on SQLite and missing on
 * Galera; with an end, because its holder may be killed.
 */
final class Leases {

	private Database $database;

	private Clock $clock;

	public function __construct( Database $database, Clock $clock ) {
		$this->database = $database;
		$this->clock    = $clock;
	}

	/** @return string|null the token that renews and gives back, or null while another process holds it */
	public function take( string $name, int $seconds ): ?string {
		$token = bin2hex( random_bytes( 16 ) );
		$held  = [
			'token'      => $token,
			'held_until' => $this->in( $seconds ),
		];
		$taken = $this->database->update( 'bkx_leases', $held, 'name = %s AND held_until <= %s', [ $name, $this->in( 0 ) ] ) === 1
			|| $this->database->insert_ignore( 'bkx_leases', [ 'name' => $name ] + $held );
		return $taken ? $token : null;
	}

	/** @return bool false when it ran out and another process has it */
	public function renew( string $name, string $token, int $seconds ): bool {
		$this->database->update( 'bkx_leases', [ 'held_until' => $this->in( $seconds ) ], 'name = %s AND token = %s', [ $name, $token ] );
		return $this->database->value( 'SELECT token FROM {bkx_leases} WHERE name = %s', [ $name ] ) === $token;
	}

	public function give_back( string $name, string $token ): void {
		$this->database->delete( 'bkx_leases', 'name = %s AND token = %s', [ $name, $token ] );
	}

	private function in( int $seconds ): string {
		return $this->clock->now()->modify( "+$seconds seconds" )->format( 'Y-m-d H:i:s' );
	}
}
