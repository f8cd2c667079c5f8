<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Host\Standalone\Posts\WpdbPosts;

defined( 'ABSPATH' ) || exit;

/**
 * Keys of the links by which guests see and cancel their order. Made by chance, kept as hashes: each link that is handed
 * out (on screen, in a mail) has its own, since none can be read back.
 */
final class GuestKeys {

	private const META = '_bookingx_guest_key_hash';

	private WpdbPosts $posts;

	public function __construct( WpdbPosts $posts ) {
		$this->posts = $posts;
	}

	/** @return string 256 bits, safe in an address */
	public function issue( Order $order ): string {
		$key = rtrim( strtr( base64_encode( random_bytes( 32 ) ), '+/', '-_' ), '=' );
		$this->posts->append_meta( $order->id(), self::META, $this->hash( $key ) );
		return $key;
	}

	public function opens( Order $order, string $key ): bool {
		$hash  = $this->hash( $key );
		$opens = false;
		foreach ( $this->posts->meta_values( $order->id(), self::META ) as $known ) {
			$opens = hash_equals( $known, $hash ) || $opens;
		}
		return $opens;
	}

	/** As much chance as the key itself has needs no slow hash. */
	private function hash( string $key ): string {
		return hash( 'sha256', $key );
	}
}
