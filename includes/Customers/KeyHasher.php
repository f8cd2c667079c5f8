<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

use BookingX\Addons\Coupons\Secrets;

defined( 'ABSPATH' ) || exit;

/**
 * Turns what a customer shows into keyed hashes: without the site's secret nobody can try addresses against them.
 */
final class KeyHasher {

	private Secrets $secrets;

	private EmailNormaliser $emails;

	private PhoneNormaliser $phones;

	public function __construct( Secrets $secrets, EmailNormaliser $emails, PhoneNormaliser $phones ) {
		$this->secrets = $secrets;
		$this->emails  = $emails;
		$this->phones  = $phones;
	}

	/** @return list<CustomerKey> without ids; what is missing or cannot be read gives no key */
	public function keys( ?int $account_id, ?string $email, ?string $phone ): array {
		$shown = [
			CustomerKey::ACCOUNT => $account_id === null ? null : (string) $account_id,
			CustomerKey::EMAIL   => $email === null ? null : $this->emails->normalise( $email ),
			CustomerKey::PHONE   => $phone === null ? null : $this->phones->normalise( $phone ),
		];
		$keys  = [];
		foreach ( $shown as $kind => $value ) {
			if ( $value !== null ) {
				$keys[] = new CustomerKey( null, $kind, $this->hash( $kind, $value ) );
			}
		}
		return $keys;
	}

	/** Says which secret made a hash, so that a new secret can find what is still to be hashed again. */
	public function key_id(): string {
		return substr( hash( 'sha256', $this->secret() ), 0, 8 );
	}

	private function hash( string $kind, string $value ): string {
		return hash_hmac( 'sha256', "$kind:$value", $this->secret() );
	}

	private function secret(): string {
		return $this->secrets->key( 'customer-keys' );
	}
}
