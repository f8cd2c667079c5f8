<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Rest\Idempotency\Once;
use BookingX\Addons\Coupons\Rest\RateLimits\RateLimiter;

defined( 'ABSPATH' ) || exit;

/**
 * What happens around each handler: count, read, check, run once, answer in one shape.
 */
final class Endpoint {

	private Callers $callers;
	private RateLimiter $limits;
	private RequestReader $reader;
	private Once $once;

	public function __construct( Callers $callers, RateLimiter $limits, RequestReader $reader, Once $once ) {
		$this->callers = $callers;
		$this->limits  = $limits;
		$this->reader  = $reader;
		$this->once    = $once;
	}

	public function serve( Route $route, \WP_REST_Request $request ): Answer {
		try {
			$answer = Answer::of( $this->respond( $route, $request ) );
			PageLinks::add( $answer, $request );
			return $answer;
		} catch ( Problem $problem ) {
			return Answer::refusing( $problem );
		} catch ( DatabaseError $error ) {
			$this->log( $route, $error );
			return Answer::refusing( Problem::unavailable() );
		} catch ( \Throwable $error ) {
			$this->log( $route, $error );
			return Answer::refusing( Problem::internal() );
		}
	}

	private function respond( Route $route, \WP_REST_Request $request ): Response {
		$caller = $this->callers->of_request( $request );
		$this->limits->count( $route->rate_class(), $caller );
		$input = $this->reader->read( $route, $request, $caller );
		if ( ! $route->is_owner( $input ) ) {
			throw Problem::not_found();
		}
		return $route->changes_nothing() ? $route->answer( $input ) : $this->once->answer( $route, $input );
	}

	/** The text of a database error holds no values of the statement, so it may be logged. */
	private function log( Route $route, \Throwable $error ): void {
		error_log( sprintf( 'BookingX Coupons, %s: %s: %s in %s:%d', $route->name(), get_class( $error ), $error->getMessage(), $error->getFile(), $error->getLine() ) );
	}
}
