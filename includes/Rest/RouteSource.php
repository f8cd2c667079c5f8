<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * A controller: says which routes it answers. Plugin.php lists them.
 */
interface RouteSource {

	/** @return list<Route> */
	public function routes(): array;
}
