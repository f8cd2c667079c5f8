<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * The site's own secret, never WordPress' salts: those are changed by administrators to sign everybody out, and every
 * keyed hash would be lost with them.
 */
interface Secrets {

	/**
	 * A key of its own for each purpose, so that one that leaks opens nothing else.
	 *
	 * @return string 32 bytes
	 */
	public function key( string $purpose ): string;
}
