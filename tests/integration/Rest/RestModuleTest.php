<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Rest;

use BookingX\Addons\Coupons\Rest\Envelope;
use BookingX\Addons\Coupons\Rest\RestModule;
use BookingX\Addons\Coupons\Rest\RouteRegistrar;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

final class RestModuleTest extends TestCase {

	public function test_a_request_to_a_route_of_others_builds_none_of_ours(): void {
		$built  = 0;
		$module = $this->module_that_counts( $built );
		$module->prepare( null, rest_get_server(), new \WP_REST_Request( 'GET', '/wp/v2/types/post' ) );
		$module->prepare( null, rest_get_server(), new \WP_REST_Request( 'GET', '/bookingx/v10/coupons' ) );

		self::assertSame( 0, $built );
	}

	public function test_a_request_to_a_route_of_ours_builds_them(): void {
		$built  = 0;
		$module = $this->module_that_counts( $built );
		try {
			$module->prepare( null, rest_get_server(), new \WP_REST_Request( 'GET', '/bookingx/v1/coupons' ) );
		} catch ( \LogicException $stopped ) {
			self::assertSame( 1, $built );
			return;
		}
		self::fail( 'Nothing was built.' );
	}

	/** @return array<string, array{string}> */
	public function indexes(): array {
		return [
			'of the site'      => [ '/' ],
			'of the namespace' => [ '/bookingx/v1' ],
		];
	}

	/** @dataProvider indexes */
	public function test_an_index_names_our_routes_and_their_fields( string $path ): void {
		$index  = rest_do_request( new \WP_REST_Request( 'GET', $path ) )->get_data();
		$routes = is_array( $index ) && is_array( $index['routes'] ?? null ) ? $index['routes'] : [];
		$route  = (array) ( $routes['/bookingx/v1/coupons/validate'] ?? [] );
		$first  = is_array( $route['endpoints'] ?? null ) ? (array) $route['endpoints'][0] : [];

		self::assertSame( [ 'code', 'selection', 'customer' ], array_keys( (array) ( $first['args'] ?? [] ) ) );
	}

	/** The real ones would add their routes to the site's server once more. */
	private function module_that_counts( int &$built ): RestModule {
		$registrar = static function () use ( &$built ): RouteRegistrar {
			++$built;
			throw new \LogicException( 'Far enough.' );
		};
		return new RestModule( $registrar, fn(): Envelope => $this->get( Envelope::class ) );
	}
}
