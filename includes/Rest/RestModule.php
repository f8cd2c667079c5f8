<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

use BookingX\Addons\Coupons\WordPress\Module;

defined( 'ABSPATH' ) || exit;

/**
 * Connects the route table to WordPress' REST server, once a request needs it.
 */
final class RestModule implements Module {

	/** @var \Closure(): RouteRegistrar */
	private \Closure $registrar;

	/** @var \Closure(): Envelope */
	private \Closure $envelope;

	/**
	 * @param \Closure(): RouteRegistrar $registrar
	 * @param \Closure(): Envelope       $envelope
	 */
	public function __construct( \Closure $registrar, \Closure $envelope ) {
		$this->registrar = $registrar;
		$this->envelope  = $envelope;
	}

	public function register(): void {
		add_action(
			'rest_api_init',
			function (): void {
				( $this->registrar )()->register();
				$this->wrap_requests( ( $this->envelope )() );
			}
		);
	}

	private function wrap_requests( Envelope $envelope ): void {
		add_filter( 'rest_pre_dispatch', [ $envelope, 'refuse_unreadable' ], 5, 3 );
		add_filter( 'rest_request_after_callbacks', [ $envelope, 'shape_error' ], 10, 3 );
		add_filter( 'rest_post_dispatch', [ $envelope, 'finish' ], 10, 3 );
		add_filter( 'rest_pre_serve_request', [ $envelope, 'forbid_caching' ], 10, 3 );
		add_filter( 'rest_exposed_cors_headers', [ $envelope, 'exposed_headers' ] );
		add_filter( 'rest_allowed_cors_headers', [ $envelope, 'accepted_headers' ] );
	}
}
