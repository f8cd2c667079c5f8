<?php
/**
 * Installs WordPress in the site folder given as argument (wp-config.php is there): user admin, password "password".
 */

declare( strict_types=1 );

$_SERVER += [
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
];
define( 'WP_INSTALLING', true );

/** Takes the place of WordPress' own: a new local site tells nobody. */
function wp_new_blog_notification(): void {}

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if ( ! is_blog_installed() ) {
	wp_install( 'BookingX demo', 'admin', 'admin@example.org', true, '', 'password' );
}
update_option( 'permalink_structure', '/%postname%/' );
flush_rewrite_rules();
echo wp_get_wp_version(), "\n";
