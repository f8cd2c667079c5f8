<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

use BookingX\Addons\Coupons\WordPress\Module;

defined( 'ABSPATH' ) || exit;

/**
 * Connects the route table to WordPress' REST server, once a request is about one of our routes or asks for all.
 */
final class RestModule implements Module {

	/** @var \Closure(): RouteRegistrar */
	private \Closure $registrar;

	/** @var \Closure(): Envelope */
	private \Closure $envelope;

	/** The one that knows our routes. */
	private ?\WP_REST_Server $server = null;

	/**
	 * @param \Closure(): RouteRegistrar $registrar
	 * @param \Closure(): Envelope       $envelope
	 */
	public function __construct( \Closure $registrar, \Closure $envelope ) {
		$this->registrar = $registrar;
		$this->envelope  = $envelope;
	}

	public function register(): void {
		add_filter( 'rest_pre_dispatch', [ $this, 'prepare' ], 1, 3 );
		// What WordPress refuses before it looks for a route comes here only.
		add_filter( 'rest_post_dispatch', [ $this, 'prepare' ], 1, 3 );
		add_filter( 'rest_exposed_cors_headers', [ Envelope::class, 'exposed_headers' ] );
		add_filter( 'rest_allowed_cors_headers', [ Envelope::class, 'accepted_headers' ] );
	}

	/**
	 * On `rest_api_init` all controllers would be built for every request to anybody's route.
	 *
	 * @param mixed $passed_on
	 * @return mixed
	 */
	public function prepare( $passed_on, \WP_REST_Server $server, \WP_REST_Request $request ) {
		$path    = trim( $request->get_route(), '/' );
		$lists   = $path === '' || $path === Route::API_NAMESPACE;
		$is_ours = strpos( $path, Route::API_NAMESPACE . '/' ) === 0;
		if ( ( $lists || $is_ours ) && $this->server !== $server ) {
			$this->server = $server;
			( $this->registrar )()->register();
			$this->wrap_requests( ( $this->envelope )() );
		}
		if ( $lists || ( $is_ours && $request->get_method() === 'OPTIONS' ) ) {
			add_filter( 'rest_endpoints', [ ( $this->registrar )(), 'add_arguments' ] );
		}
		return $passed_on;
	}

	private function wrap_requests( Envelope $envelope ): void {
		add_filter( 'rest_pre_dispatch', [ $envelope, 'refuse_unreadable' ], 5, 3 );
		add_filter( 'rest_request_after_callbacks', [ $envelope, 'shape_error' ], 10, 3 );
		add_filter( 'rest_post_dispatch', [ $envelope, 'finish' ], 10, 3 );
		add_filter( 'rest_pre_serve_request', [ $envelope, 'forbid_caching' ], 10, 3 );
	}
}
