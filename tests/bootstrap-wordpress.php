<?php
/**
 * Loads the site of WP_SITE into PHPUnit, with the plugin active there (tools/site.ts makes such sites).
 */

declare( strict_types=1 );

$_SERVER += [
	'HTTP_HOST'       => '127.0.0.1',
	'REMOTE_ADDR'     => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
];

// WordPress' files expect the global scope; PHPUnit requires its bootstrap inside a function.
global $wpdb, $wp, $wp_query, $wp_rewrite, $wp_the_query, $table_prefix, $wp_version, $wp_db_version, $wp_filter, $wp_actions,
	$wp_object_cache, $shortcode_tags, $wp_roles, $post;
require getenv( 'WP_SITE' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
restore_error_handler();
