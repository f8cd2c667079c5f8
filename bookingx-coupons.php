<?php
/**
 * Plugin Name:       BookingX Coupons
 * Description:       Coupons, gift certificates and loyalty for businesses that sell appointments: prices right to the cent, limits that hold.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * Author:            BookingX Coupons contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       bookingx-coupons
 * Domain Path:       /languages
 *
 * This file stays readable by old PHP versions, so that they see a notice and not a parse error.
 *
 * @package BookingX\Addons\Coupons
 */

defined( 'ABSPATH' ) || exit;

define( 'BOOKINGX_COUPONS_VERSION', '0.1.0' );
define( 'BOOKINGX_COUPONS_FILE', __FILE__ );

if ( version_compare( PHP_VERSION, '7.4', '<' ) || version_compare( get_bloginfo( 'version' ), '6.8', '<' ) ) {
	add_action(
		'admin_notices',
		function () {
			printf(
				'<div class="notice notice-error"><p>%s</p></div>',
				esc_html__( 'BookingX Coupons needs WordPress 6.8 and PHP 7.4 or newer. It stays switched off until then; nothing is lost.', 'bookingx-coupons' )
			);
		}
	);
	return;
}

spl_autoload_register(
	function ( $class_name ) {
		$prefix = 'BookingX\\Addons\\Coupons\\';
		if ( strpos( $class_name, $prefix ) !== 0 ) {
			return;
		}
		$file = __DIR__ . '/includes/' . str_replace( '\\', '/', substr( $class_name, strlen( $prefix ) ) ) . '.php';
		if ( is_file( $file ) ) {
			require $file;
		}
	}
);

require __DIR__ . '/includes/public-api.php';

bookingx_coupons()->boot();
