<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Support;

use BookingX\Addons\Coupons\Rest\Route;

/**
 * Sends requests the way a browser's reach the REST server: authentication first, then the route.
 */
final class RestClient {

	public const NO_NONCE = null;

	private int $user_id = 0;
	private ?string $nonce = null;
	private bool $by_cookie = false;

	/** A program with an application password: no cookie, no nonce. */
	public function as_program( int $user_id ): self {
		$client          = new self();
		$client->user_id = $user_id;
		return $client;
	}

	/** A browser that is signed in by cookie; null sends no nonce. */
	public function as_browser( int $user_id, ?string $nonce ): self {
		$client            = new self();
		$client->user_id   = $user_id;
		$client->nonce     = $nonce;
		$client->by_cookie = true;
		return $client;
	}

	/**
	 * @param string|null           $body    raw
	 * @param array<mixed>          $query
	 * @param array<string, string> $headers
	 */
	public function send( string $method, string $path, ?string $body = null, array $query = [], array $headers = [] ): \WP_REST_Response {
		$request = new \WP_REST_Request( $method, '/' . Route::API_NAMESPACE . '/' . $path );
		$request->set_query_params( $query );
		if ( $body !== null ) {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( $body );
		}
		foreach ( $headers as $name => $value ) {
			$request->set_header( $name, $value );
		}
		wp_set_current_user( $this->user_id );
		return $this->dispatch( $request );
	}

	private function dispatch( \WP_REST_Request $request ): \WP_REST_Response {
		$server  = rest_get_server();
		$refusal = $this->authentication_error( $server );
		$result  = $refusal === null ? $server->dispatch( $request ) : rest_convert_error_to_response( $refusal );
		$result  = apply_filters( 'rest_post_dispatch', $result, $server, $request );
		if ( ! $result instanceof \WP_REST_Response ) {
			throw new \LogicException( 'A filter returned something else.' );
		}
		return $result;
	}

	/** The same questions as in WP_REST_Server::serve_request(). */
	private function authentication_error( \WP_REST_Server $server ): ?\WP_Error {
		$GLOBALS['wp_rest_auth_cookie'] = $this->by_cookie ? true : null;
		unset( $_SERVER['HTTP_X_WP_NONCE'] );
		if ( $this->nonce !== null ) {
			$_SERVER['HTTP_X_WP_NONCE'] = $this->nonce;
		}
		try {
			$error = $server->check_authentication();
		} finally {
			unset( $GLOBALS['wp_rest_auth_cookie'], $_SERVER['HTTP_X_WP_NONCE'] );
		}
		return $error instanceof \WP_Error ? $error : null;
	}
}
