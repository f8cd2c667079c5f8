<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Tells WordPress about the routes of the table.
 */
final class RouteRegistrar {

	private const ROUTE = 'bookingx_route';

	private RouteTable $table;
	private Gate $gate;
	private Endpoint $endpoint;

	public function __construct( RouteTable $table, Gate $gate, Endpoint $endpoint ) {
		$this->table    = $table;
		$this->gate     = $gate;
		$this->endpoint = $endpoint;
	}

	public function register(): void {
		$paths = [];
		foreach ( $this->table->routes() as $route ) {
			$paths[ $route->path() ][] = $route;
		}
		foreach ( $paths as $path => $routes ) {
			$described = array_map( fn( Route $route ): array => $this->describe( $route ), $routes );
			register_rest_route( Route::API_NAMESPACE, '/' . $path, $described + [ 'schema' => fn(): array => $this->schema( $routes ) ] );
		}
	}

	/**
	 * Adds the fields of our routes to WordPress' own list: only whoever asks what there is needs them.
	 *
	 * @param array<string, mixed> $endpoints
	 * @return array<string, mixed>
	 */
	public function add_arguments( array $endpoints ): array {
		foreach ( $endpoints as $path => $handlers ) {
			if ( is_array( $handlers ) ) {
				$endpoints[ $path ] = array_map( [ $this, 'with_arguments' ], $handlers );
			}
		}
		return $endpoints;
	}

	/**
	 * @param mixed $handler of anybody
	 * @return mixed
	 */
	private function with_arguments( $handler ) {
		$route = is_array( $handler ) ? $handler[ self::ROUTE ] ?? null : null;
		return is_array( $handler ) && $route instanceof Route ? [ 'args' => $this->arguments( $route ) ] + $handler : $handler;
	}

	/** @return array<string, mixed> */
	private function describe( Route $route ): array {
		return [
			'methods'             => $route->method(),
			'callback'            => fn( \WP_REST_Request $request ): Answer => $this->endpoint->serve( $route, $request ),
			'permission_callback' => fn() => $this->permission( $route ),
			self::ROUTE           => $route,
		];
	}

	/** @return true|\WP_Error */
	private function permission( Route $route ) {
		$refusal = $this->gate->refusal( $route );
		if ( $refusal === null ) {
			return true;
		}
		$shape = $refusal->to_array();
		return new \WP_Error( $shape['code'], $shape['message'], $shape['data'] );
	}

	/**
	 * For `OPTIONS` only: WordPress neither checks nor changes these, the validator does. It takes `required` for an order
	 * when it is true, and for a description when it is 1.
	 *
	 * @return array<string, array<mixed>>
	 */
	private function arguments( Route $route ): array {
		$schema    = $route->input()->to_array();
		$required  = (array) ( $schema['required'] ?? [] );
		$arguments = [];
		foreach ( (array) ( $schema['properties'] ?? [] ) as $name => $property ) {
			if ( is_array( $property ) && ( $property['readOnly'] ?? false ) !== true ) {
				$arguments[ (string) $name ] = array_merge( $property, [ 'required' => in_array( $name, $required, true ) ? 1 : 0, 'sanitize_callback' => null ] );
			}
		}
		return $arguments;
	}

	/**
	 * What the address stands for: the answer of its GET, else of its first route.
	 *
	 * @param non-empty-list<Route> $routes
	 * @return array<string, mixed>
	 */
	private function schema( array $routes ): array {
		$chosen = $routes[0];
		foreach ( $routes as $route ) {
			if ( $route->method() === 'GET' && $route->output() !== null ) {
				$chosen = $route;
				break;
			}
		}
		$output = $chosen->output();
		$schema = $output === null ? [ 'type' => 'object' ] : $output->to_array();
		return [ '$schema' => 'http://json-schema.org/draft-04/schema#', 'title' => $chosen->name() ] + $schema;
	}
}
