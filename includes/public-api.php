<?php
/**
 * The door for other plugins and themes.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Plugin;

defined( 'ABSPATH' ) || exit;

/**
 * The plugin's composition root; its accessors return the documented PHP services.
 */
function bookingx_coupons(): Plugin {
	static $plugin = null;
	if ( ! $plugin instanceof Plugin ) {
		$plugin = new Plugin();
	}
	return $plugin;
}
