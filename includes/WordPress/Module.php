<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * A slice's connection to WordPress: the only place where it adds hooks.
 *
 * Registering must cost nothing on a page that needs nothing of ours: a module takes closures for what is heavy
 * and calls them inside the hook.
 */
interface Module {

	public function register(): void;
}
