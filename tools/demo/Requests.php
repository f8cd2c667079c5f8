<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tools\Demo;

/**
 * Staff's own REST routes, called as the screens of wp-admin call them.
 */
final class Requests {

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
