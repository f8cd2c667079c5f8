<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\RateLimits;

use BookingX\Addons\Coupons\Secrets;

defined( 'ABSPATH' ) || exit;

/**
 * The network of an address, as a keyed hash: one attacker owns many neighbouring addresses, and we need none of them in clear.
 */
final class Networks {

	private const IPV4_BYTES = 3;
	private const IPV6_BYTES = 6;

	private Secrets $secrets;

	public function __construct( Secrets $secrets ) {
		$this->secrets = $secrets;
	}

	public function of( string $address ): string {
		$bytes   = $address === '' ? '' : (string) inet_pton( $address );
		$network = substr( $bytes, 0, strlen( $bytes ) === 4 ? self::IPV4_BYTES : self::IPV6_BYTES );
		return hash_hmac( 'sha256', $network, $this->secrets->key( 'networks' ) );
	}
}
