<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Access;

use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Tests\Support\RestClient;
use BookingX\Addons\Coupons\Tests\Support\SchemaSample;

/**
 * Whatever is sent to whichever route: an answer that names the field and the reason, nothing written, no notice, no 500.
 */
final class BadInputTest extends AccessTestCase {

	public function test_every_wrong_value_of_every_field_is_refused_by_its_name(): void {
		$cases = 0;
		foreach ( $this->routes() as $route ) {
			$before = $this->footprint()->taken();
			foreach ( $this->fields_of( $route ) as $field => $schema ) {
				$cases += $route->reads_body() ? $this->try_in_body( $route, $field, $schema ) : $this->try_in_query( $route, $field, $schema );
			}
			self::assertSame( $before, $this->footprint()->taken(), $route->name() );
		}
		self::assertGreaterThan( 1000, $cases, 'The crawl has become small.' );
	}

	public function test_a_body_that_cannot_be_read_is_refused_on_every_route(): void {
		$before = $this->footprint()->taken();
		foreach ( $this->routes() as $route ) {
			foreach ( $route->reads_body() ? $this->unreadable() : [] as $kind => [ $body, $status ] ) {
				$response = $this->admin()->send( $route->method(), $this->path( $route ), $body, [], self::KEY );
				self::assertSame( $status, $response->get_status(), "{$route->name()}: $kind" );
				$this->assert_error_shape( $response, "{$route->name()}: $kind" );
			}
		}
		self::assertSame( $before, $this->footprint()->taken() );
	}

	public function test_a_form_or_a_file_is_no_json(): void {
		foreach ( $this->routes() as $route ) {
			if ( $route->reads_body() ) {
				$request = new \WP_REST_Request( $route->method(), '/' . Route::API_NAMESPACE . '/' . $this->path( $route ) );
				$request->set_header( 'Content-Type', 'application/x-www-form-urlencoded' );
				$request->set_body_params( [ 'name' => 'a' ] );
				wp_set_current_user( $this->users['admin'] );

				self::assertSame( 415, rest_do_request( $request )->get_status(), $route->name() );
			}
		}
	}

	public function test_fields_in_the_wrong_place_are_refused(): void {
		foreach ( $this->routes() as $route ) {
			if ( $route->reads_body() ) {
				$response = $this->admin()->send( $route->method(), $this->path( $route ), '{}', [ 'status' => 'active' ], self::KEY );
				self::assertSame( 400, $response->get_status(), $route->name() );
			}
		}
	}

	public function test_an_id_that_no_row_can_have_is_not_found(): void {
		foreach ( $this->routes() as $route ) {
			foreach ( [ '0', '00', '9223372036854775808', str_repeat( '9', 400 ) ] as $id ) {
				if ( $route->path_fields() === [ 'id' ] ) {
					$path     = str_replace( '{id}', $id, $route->readable_path() );
					$body     = $route->reads_body() ? (string) wp_json_encode( (object) SchemaSample::right_fields( $route->input()->to_array() ) ) : null;
					$response = $this->admin()->send( $route->method(), $path, $body, [], self::KEY );
					self::assertSame( 404, $response->get_status(), "{$route->name()} $id" );
				}
			}
		}
	}

	public function test_who_may_do_what_is_the_same_after_all_of_it(): void {
		$before = $this->footprint()->of_access();
		$poison = '{"role":"administrator","capabilities":{"manage_options":true},"user_id":1,"id":1,"meta":{"wp_capabilities":{"administrator":true}},"customer":{"account_id":1}}';
		foreach ( $this->routes() as $route ) {
			foreach ( $this->users as $user_id ) {
				( new RestClient() )->as_program( $user_id )->send( $route->method(), $this->path( $route ), $route->reads_body() ? $poison : null, [], self::KEY );
			}
		}
		self::assertSame( $before, $this->footprint()->of_access() );
	}

	/** @return array<string, array{string, int}> */
	private function unreadable(): array {
		return [
			'half an object'      => [ '{"name":', 400 ],
			'a number'            => [ '5', 400 ],
			'a text'              => [ '"name"', 400 ],
			'null'                => [ 'null', 400 ],
			'a list'              => [ '[1,2]', 400 ],
			'broken UTF-8'        => [ "{\"name\":\"\xff\"}", 400 ],
			'a thousand levels'   => [ str_repeat( '{"a":', 1000 ) . '1' . str_repeat( '}', 1000 ), 400 ],
			'NUL in a name'       => [ '{"a\u0000b":1}', 400 ],
			'prices and totals'   => [ '{"total":"0.01","price":0,"discount":{"amount":"999.00","currency":"USD"}}', 400 ],
			'one megabyte'        => [ '{"name":"' . str_repeat( 'x', 1048576 ) . '"}', 413 ],
			'a megabyte of noise' => [ str_repeat( "\xf0\x9f\x8e\x89\0", 209715 ), 413 ],
		];
	}

	/** @return array<string, array<mixed>> */
	private function fields_of( Route $route ): array {
		return SchemaSample::writable( $route->input()->to_array() );
	}

	/** @param array<mixed> $schema */
	private function try_in_body( Route $route, string $field, array $schema ): int {
		$fields = SchemaSample::right_fields( $route->input()->to_array() );
		unset( $fields[ $field ] );
		$others = substr( (string) wp_json_encode( (object) $fields ), 1 );
		$others = $others === '}' ? $others : ',' . $others;
		$wrong  = SchemaSample::wrong( $schema );
		foreach ( $wrong as $kind => $value ) {
			$body     = '{' . wp_json_encode( $field ) . ':' . $value . $others;
			$response = $this->admin()->send( $route->method(), $this->path( $route ), $body, [], self::KEY );
			$this->assert_refused( $response, $field, "{$route->name()}, $field: $kind" );
		}
		return count( $wrong );
	}

	/** @param array<mixed> $schema */
	private function try_in_query( Route $route, string $field, array $schema ): int {
		$fields = SchemaSample::right_fields( $route->input()->to_array() );
		array_walk_recursive(
			$fields,
			static function ( &$value ): void {
				$value = is_bool( $value ) ? [ 'false', 'true' ][ (int) $value ] : ( is_scalar( $value ) ? (string) $value : '' );
			}
		);
		$wrong  = SchemaSample::wrong_text( $schema );
		foreach ( $wrong as $kind => $value ) {
			$response = $this->admin()->send( $route->method(), $this->path( $route ), null, [ $field => $value ] + $fields, self::KEY );
			$this->assert_refused( $response, $field, "{$route->name()}, $field: $kind" );
		}
		return count( $wrong );
	}

	private function assert_refused( \WP_REST_Response $response, string $field, string $case ): void {
		$body = $response->get_data();
		self::assertSame( 400, $response->get_status(), $case . ': ' . wp_json_encode( $body ) );
		$this->assert_error_shape( $response, $case );
		foreach ( $this->errors_of( $response ) as $error ) {
			self::assertSame( $field, explode( '.', $error['field'] )[0], $case );
		}
	}

	/** Who gets in everywhere meets every check. */
	private function admin(): RestClient {
		return ( new RestClient() )->as_program( $this->users['admin'] );
	}
}
