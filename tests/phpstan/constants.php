<?php
/**
 * Constants that WordPress defines while it boots and the stubs therefore leave out.
 */

declare( strict_types=1 );

const BKX_STUB_CONSTANTS = [
	'ABSPATH'           => '/wordpress/',
	'ARRAY_A'           => 'ARRAY_A',
	'ARRAY_N'           => 'ARRAY_N',
	'OBJECT'            => 'OBJECT',
	'OBJECT_K'          => 'OBJECT_K',
	'MINUTE_IN_SECONDS' => 60,
	'HOUR_IN_SECONDS'   => 3600,
	'DAY_IN_SECONDS'    => 86400,
	'WEEK_IN_SECONDS'   => 604800,
	'MONTH_IN_SECONDS'  => 2592000,
	'YEAR_IN_SECONDS'   => 31536000,
	'COOKIEPATH'        => '/',
	'COOKIE_DOMAIN'     => '',
	'SITECOOKIEPATH'    => '/',
	'WP_CONTENT_DIR'    => '/wordpress/wp-content',
	'WP_PLUGIN_DIR'     => '/wordpress/wp-content/plugins',
	'DB_NAME'           => 'wordpress',
	'DB_HOST'           => 'localhost',
	'EP_NONE'           => 0,
	'EP_PAGES'          => 4096,
];

foreach ( BKX_STUB_CONSTANTS as $name => $value ) {
	if ( ! defined( $name ) ) {
		define( $name, $value );
	}
}
