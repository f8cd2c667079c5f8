<?php
/**
 * Runs when the plugin is deleted in wp-admin.
 *
 * @package BookingX\Addons\Coupons
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\WordPress\Uninstaller;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/bookingx-coupons.php';

// On an old PHP or WordPress the plugin never ran, so it left nothing.
if ( function_exists( 'bookingx_coupons' ) ) {
	bookingx_coupons()->get( Uninstaller::class )->run();
}
