<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Says whether somebody may use a route at all; whose object it is about, the route's owner rule says later.
 *
 * That a browser's cookie counts only together with a right X-WP-Nonce is WordPress' own doing: without one the caller
 * is a guest, with a wrong one the request ends before it comes here.
 */
final class Gate {

	public function refusal( Route $route ): ?Problem {
		$capability = $route->needs_capability();
		if ( $capability === null ) {
			return null;
		}
		if ( ! is_user_logged_in() ) {
			return Problem::unauthorized();
		}
		return current_user_can( $capability ) ? null : Problem::forbidden();
	}
}
