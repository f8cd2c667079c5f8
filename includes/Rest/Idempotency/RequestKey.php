<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Idempotency;

defined( 'ABSPATH' ) || exit;

/**
 * What makes two requests the same one: route, account and the key that the client chose.
 *
 * The key itself is not stored. Its hash finds the answer; another value derived from it opens the answer, which may hold
 * what only this client may see (a link to cancel a booking).
 */
final class RequestKey {

	/** As long as 128 random bits in hex; a guessable key would let one guest read another's answer. */
	public const PATTERN = '/^[A-Za-z0-9._~-]{16,128}$/D';

	private string $route;
	private string $identity;

	public function __construct( string $route, int $user_id, string $key ) {
		$this->route    = $route;
		$this->identity = "$route\n$user_id\n$key";
	}

	public function route(): string {
		return $this->route;
	}

	public function lookup_hash(): string {
		return hash( 'sha256', "find\n" . $this->identity );
	}

	public function seal( string $answer ): string {
		$nonce = random_bytes( SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
		return base64_encode( $nonce . sodium_crypto_secretbox( $answer, $nonce, $this->secret() ) );
	}

	/** @return string|null null when it was not sealed under this key */
	public function unseal( string $sealed ): ?string {
		$bytes = base64_decode( $sealed, true );
		if ( $bytes === false || strlen( $bytes ) <= SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ) {
			return null;
		}
		$nonce  = substr( $bytes, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
		$answer = sodium_crypto_secretbox_open( substr( $bytes, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ), $nonce, $this->secret() );
		return $answer === false ? null : $answer;
	}

	private function secret(): string {
		return hash( 'sha256', "open\n" . $this->identity, true );
	}
}
