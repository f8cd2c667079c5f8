<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * What lies around our routes inside WordPress' REST server. Routes of others are left alone, also in our namespace,
 * which belongs to the booking plugin.
 */
final class Envelope {

	public const IDEMPOTENCY_KEY = 'Idempotency-Key';
	public const REPLAYED        = 'Idempotency-Replayed';

	private RouteTable $table;
	private RequestReader $reader;

	public function __construct( RouteTable $table, RequestReader $reader ) {
		$this->table  = $table;
		$this->reader = $reader;
	}

	/**
	 * Before WordPress decodes the body, which for a bare number or text ends in a warning.
	 *
	 * @param mixed $result
	 * @return mixed
	 */
	public function refuse_unreadable( $result, \WP_REST_Server $server, \WP_REST_Request $request ) {
		if ( $result !== null || $request->get_method() === 'OPTIONS' || ! $this->table->covers( $request->get_route() ) ) {
			return $result;
		}
		try {
			$this->reader->body( $request );
			return $result;
		} catch ( Problem $problem ) {
			return Answer::refusing( $problem );
		}
	}

	/**
	 * Refusals made by WordPress get our shape too, so that a client has to know one only.
	 *
	 * @param mixed        $response
	 * @param array<mixed> $handler
	 * @return mixed
	 */
	public function shape_error( $response, array $handler, \WP_REST_Request $request ) {
		if ( ! $response instanceof \WP_Error || ! $this->table->covers( $request->get_route() ) ) {
			return $response;
		}
		$answer = rest_convert_error_to_response( $response );
		return $this->shaped( $answer );
	}

	/** @param \WP_HTTP_Response $response */
	public function finish( $response, \WP_REST_Server $server, \WP_REST_Request $request ): \WP_HTTP_Response {
		if ( $response instanceof Answer ) {
			$response->send_cookies();
			return $response;
		}
		return $this->table->covers( $request->get_route() ) && $response->get_status() >= 400 ? $this->shaped( $response ) : $response;
	}

	/**
	 * Also where WordPress wrapped the answer and dropped its headers, or refused before any route was found.
	 *
	 * @param bool              $served
	 * @param \WP_HTTP_Response $result
	 */
	public function forbid_caching( $served, $result, \WP_REST_Request $request ): bool {
		if ( ! headers_sent() && $this->table->covers( $request->get_route() ) ) {
			header( 'Cache-Control: ' . Answer::CACHE_CONTROL );
		}
		return $served;
	}

	/**
	 * @param list<string> $headers
	 * @return list<string>
	 */
	public static function exposed_headers( array $headers ): array {
		return array_merge( $headers, [ 'ETag', 'Location', 'Retry-After', self::REPLAYED ] );
	}

	/**
	 * @param list<string> $headers
	 * @return list<string>
	 */
	public static function accepted_headers( array $headers ): array {
		return array_merge( $headers, [ self::IDEMPOTENCY_KEY, 'If-Match' ] );
	}

	private function shaped( \WP_HTTP_Response $response ): \WP_HTTP_Response {
		$body = $response->get_data();
		if ( ! is_array( $body ) || ! is_string( $body['code'] ?? null ) || ! is_string( $body['message'] ?? null ) ) {
			return $response;
		}
		$data = is_array( $body['data'] ?? null ) ? $body['data'] : [];
		if ( ! isset( $data['errors'] ) ) {
			$error = new FieldError( '', $body['code'], $body['message'] );
			$response->set_data(
				[
					'code'    => $body['code'],
					'message' => $body['message'],
					'data'    => [ 'status' => $response->get_status(), 'errors' => [ $error->to_array() ] ],
				]
			);
		}
		$response->header( 'Cache-Control', Answer::CACHE_CONTROL );
		return $response;
	}
}
