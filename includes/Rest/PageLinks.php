<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the addresses of the pages before and after to the answer of a list, as WordPress' own lists do.
 */
final class PageLinks {

	public static function add( Answer $answer, \WP_REST_Request $request ): void {
		$headers = $answer->get_headers();
		$last    = $headers['X-WP-TotalPages'] ?? null;
		if ( ! is_numeric( $last ) ) {
			return;
		}
		$query = $request->get_query_params();
		$page  = is_numeric( $query['page'] ?? null ) ? (int) $query['page'] : 1;
		unset( $query['rest_route'], $query['_wpnonce'] );
		$base = add_query_arg( urlencode_deep( $query ), rest_url( $request->get_route() ) );
		if ( $page > 1 ) {
			$answer->link_header( 'prev', add_query_arg( 'page', min( $page - 1, max( 1, (int) $last ) ), $base ) );
		}
		if ( $page < (int) $last ) {
			$answer->link_header( 'next', add_query_arg( 'page', $page + 1, $base ) );
		}
	}
}
