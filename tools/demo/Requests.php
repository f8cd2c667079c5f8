<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tools\Demo;

/**
 * Staff's own REST routes, called as the screens of wp-admin call them.
 */
final class Requests {

	/**
	 * What is there already.
	 *
	 * @param string $by field that tells one from another
	 * @return array<string, int> value of that field => id
	 */
	public function ids( string $route, string $by ): array {
		$request = new \WP_REST_Request( 'GET', "/bookingx/v1/$route" );
		$request->set_query_params( [ 'per_page' => '100' ] );
		$data = rest_do_request( $request )->get_data();
		$ids  = [];
		foreach ( is_array( $data ) ? $data : [] as $item ) {
			if ( is_array( $item ) && is_string( $item[ $by ] ?? null ) && is_int( $item['id'] ?? null ) ) {
				$ids[ $item[ $by ] ] = $item['id'];
			}
		}
		return $ids;
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return int id of what was made
	 */
	public function create( string $route, array $fields ): int {
		$request = new \WP_REST_Request( 'POST', "/bookingx/v1/$route" );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_header( 'Idempotency-Key', wp_generate_uuid4() );
		$request->set_body( (string) wp_json_encode( $fields ) );
		$response = rest_do_request( $request );
		$data     = $response->get_data();
		$id       = is_array( $data ) ? ( $data['id'] ?? null ) : null;
		if ( $response->get_status() !== 201 || ! is_int( $id ) ) {
			throw new \RuntimeException( "$route: " . wp_json_encode( $data ) );
		}
		return $id;
	}
}
