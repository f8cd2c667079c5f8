<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Every route of the plugin. What is not in here does not exist.
 */
final class RouteTable {

	/** @var list<RouteSource> */
	private array $sources;

	/** @var list<Route>|null */
	private ?array $routes = null;

	/** @param list<RouteSource> $sources */
	public function __construct( array $sources ) {
		$this->sources = $sources;
	}

	/**
	 * @return list<Route>
	 * @throws \LogicException A line of the table is incomplete or there twice.
	 */
	public function routes(): array {
		$this->routes ??= $this->collect();
		return $this->routes;
	}

	/** @param string $request_path as WordPress sees it, `/bookingx/v1/coupons/12` */
	public function covers( string $request_path ): bool {
		$prefix = '/' . Route::API_NAMESPACE . '/';
		if ( strpos( $request_path, $prefix ) !== 0 ) {
			return false;
		}
		foreach ( $this->routes() as $route ) {
			if ( preg_match( '@^' . $route->path() . '$@i', substr( $request_path, strlen( $prefix ) ) ) === 1 ) {
				return true;
			}
		}
		return false;
	}

	/** @return list<Route> */
	private function collect(): array {
		$routes = [];
		$seen   = [];
		foreach ( $this->sources as $source ) {
			foreach ( $source->routes() as $route ) {
				$this->check( $route );
				foreach ( [ $route->name(), $route->method() . ' ' . $route->path() ] as $identity ) {
					if ( isset( $seen[ $identity ] ) ) {
						throw new \LogicException( "Two routes are called $identity." );
					}
					$seen[ $identity ] = true;
				}
				$routes[] = $route;
			}
		}
		return $routes;
	}

	/** Who may use a route has to be said, in exactly one way. */
	private function check( Route $route ): void {
		$ways = array_filter( [ $route->needs_capability(), $route->why_anyone(), $route->owner_rule() ], 'is_string' );
		if ( count( $ways ) !== 1 ) {
			throw new \LogicException( "Route {$route->name()} must say in one way who may use it." );
		}
	}
}
