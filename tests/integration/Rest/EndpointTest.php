<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Rest;

use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Queue\Outbox;
use BookingX\Addons\Coupons\Rest\Answer;
use BookingX\Addons\Coupons\Rest\Cookie;
use BookingX\Addons\Coupons\Rest\Endpoint;
use BookingX\Addons\Coupons\Rest\Idempotency\RequestKey;
use BookingX\Addons\Coupons\Rest\Idempotency\Requests;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\Schema;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/**
 * What happens around a handler; the handlers here write an event, so that what was done can be counted.
 *
 * @group sql
 */
final class EndpointTest extends TestCase {

	private const KEY = '6f1ed002ab5595859014ebf0951522d9';

	private int $calls = 0;

	public function test_a_refusal_rolls_back_what_was_written_before_it(): void {
		$answer = $this->send( $this->route( fn(): Response => $this->write_and_throw( Problem::refused( 'no_more', 'No more.' ) ) ) );

		self::assertSame( [ 422, 'no_more' ], [ $answer->get_status(), $this->code( $answer ) ] );
		self::assertSame( 0, $this->events() );
	}

	public function test_a_database_that_fails_is_a_neutral_answer_that_invites_to_try_again(): void {
		$answer = $this->quietly( fn(): Answer => $this->send( $this->route( fn(): Response => $this->write_and_throw( new DatabaseError( 'Table wp_bkx_secret is gone.' ) ) ) ) );

		self::assertSame( [ 503, 'unavailable' ], [ $answer->get_status(), $this->code( $answer ) ] );
		self::assertArrayHasKey( 'Retry-After', $answer->get_headers() );
		self::assertStringNotContainsString( 'secret', (string) wp_json_encode( $answer->get_data() ) );
		self::assertSame( 0, $this->events() );
	}

	public function test_a_mistake_of_ours_tells_nobody_about_our_files(): void {
		$answer = $this->quietly( fn(): Answer => $this->send( $this->route( fn(): Response => $this->write_and_throw( new \TypeError( 'in /srv/secret.php' ) ) ) ) );

		self::assertSame( [ 500, 'internal_error' ], [ $answer->get_status(), $this->code( $answer ) ] );
		self::assertStringNotContainsString( 'secret', (string) wp_json_encode( $answer->get_data() ) );
	}

	public function test_the_same_request_twice_is_done_once_and_answered_twice(): void {
		$first  = $this->send( $this->booking(), [ 'seat' => 4 ], self::KEY );
		$second = $this->send( $this->booking(), [ 'seat' => 4 ], self::KEY );

		self::assertSame( 1, $this->events() );
		self::assertSame( [ 201, 201 ], [ $first->get_status(), $second->get_status() ] );
		self::assertSame( wp_json_encode( $first->get_data() ), wp_json_encode( $second->get_data() ) );
		self::assertSame( [ null, 'true' ], [ $first->get_headers()['Idempotency-Replayed'] ?? null, $second->get_headers()['Idempotency-Replayed'] ] );
		self::assertSame( $first->get_headers()['Location'], $second->get_headers()['Location'] );
		self::assertEquals( $first->cookies(), $second->cookies() );
	}

	public function test_the_same_key_for_something_else_is_refused(): void {
		$this->send( $this->booking(), [ 'seat' => 4 ], self::KEY );
		$other = $this->send( $this->booking(), [ 'seat' => 5 ], self::KEY );

		self::assertSame( [ 422, 'idempotency_key_reused' ], [ $other->get_status(), $this->code( $other ) ] );
		self::assertSame( 1, $this->events() );
	}

	public function test_the_same_key_of_another_account_is_another_request(): void {
		$this->send( $this->booking(), [ 'seat' => 4 ], self::KEY );
		wp_set_current_user( $this->account( 'ana@example.com' ) );
		$other = $this->send( $this->booking(), [ 'seat' => 4 ], self::KEY );

		self::assertArrayNotHasKey( 'Idempotency-Replayed', $other->get_headers() );
		self::assertSame( 2, $this->events() );
	}

	public function test_while_the_first_is_being_worked_on_the_second_waits(): void {
		$inside = null;
		$route  = $this->route(
			function ( Input $input ) use ( &$inside ): Response {
				$inside = $this->send( $this->booking(), $input->all(), self::KEY );
				return $this->write();
			}
		);
		$this->send( $route, [ 'seat' => 4 ], self::KEY );

		self::assertInstanceOf( Answer::class, $inside );
		self::assertSame( [ 409, 'in_progress' ], [ $inside->get_status(), $this->code( $inside ) ] );
	}

	public function test_a_refused_request_may_be_tried_again_under_its_key(): void {
		$refusing = $this->route( fn(): Response => $this->write_and_throw( Problem::refused( 'no_more', 'No more.' ) ) );
		$this->send( $refusing, [ 'seat' => 4 ], self::KEY );
		$again = $this->send( $this->booking(), [ 'seat' => 4 ], self::KEY );

		self::assertSame( 201, $again->get_status() );
		self::assertSame( 1, $this->events() );
	}

	public function test_whoever_was_taken_over_rolls_back(): void {
		$route = $this->route(
			function (): Response {
				// As if the lease had run out and somebody else had begun anew.
				$this->database()->update( 'bkx_idempotency', [ 'token' => 'heir' ], "state = 'started'" );
				return $this->write();
			}
		);
		$answer = $this->send( $route, [ 'seat' => 4 ], self::KEY );

		self::assertSame( [ 409, 'in_progress' ], [ $answer->get_status(), $this->code( $answer ) ] );
		self::assertSame( 0, $this->events() );
	}

	public function test_a_killed_request_is_done_anew_once_its_lease_is_over(): void {
		$body_hash = hash( 'sha256', (string) json_encode( [ 'seat' => 4 ] ) );
		$this->get( Requests::class )->claim( new RequestKey( 'Booking', 0, self::KEY ), $body_hash );
		self::assertSame( 409, $this->send( $this->booking(), [ 'seat' => 4 ], self::KEY )->get_status() );
		$this->database()->update( 'bkx_idempotency', [ 'leased_until' => '2000-01-01 00:00:00' ], '1 = 1' );

		self::assertSame( 201, $this->send( $this->booking(), [ 'seat' => 4 ], self::KEY )->get_status() );
		self::assertSame( 1, $this->events() );
	}

	public function test_a_stored_answer_cannot_be_read_in_the_database(): void {
		$this->send( $this->booking(), [ 'seat' => 4 ], self::KEY );
		$row = $this->database()->row( 'SELECT * FROM {bkx_idempotency}' );

		self::assertNotNull( $row );
		self::assertStringNotContainsString( self::KEY, implode( ' ', $row ) );
		self::assertStringNotContainsString( 'biscuit', (string) base64_decode( (string) $row['answer'], true ) );
	}

	public function test_a_route_that_needs_a_key_says_so(): void {
		$answer = $this->send( $this->booking()->idempotency( 'required' ), [ 'seat' => 4 ] );

		self::assertSame( 400, $answer->get_status() );
		self::assertSame( 'Idempotency-Key', $this->first_error( $answer )['field'] ?? null );
		self::assertSame( 0, $this->calls );
	}

	/** @return array<string, array{string}> */
	public function guessable_keys(): array {
		return [
			'one'       => [ '1' ],
			'too short' => [ '123456789012345' ],
			'too long'  => [ str_repeat( 'a', 129 ) ],
			'spaces'    => [ 'aaaaaaaa aaaaaaaa' ],
			'SQL'       => [ "aaaaaaaaaaaaaaaa' OR 1=1 --" ],
		];
	}

	/** @dataProvider guessable_keys */
	public function test_a_key_that_others_could_have_is_refused( string $key ): void {
		self::assertSame( 400, $this->send( $this->booking(), [ 'seat' => 4 ], $key )->get_status() );
		self::assertSame( 0, $this->calls );
	}

	public function test_a_reading_route_ignores_the_key_and_stores_nothing(): void {
		$route = Route::post( 'test', 'Question' )->anyone( 'test' )->reads_only()->handled_by( fn(): Response => Response::ok( [ 'answer' => 42 ] ) );
		$this->send( $route, [], self::KEY );

		self::assertSame( '0', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_idempotency}' ) );
	}

	public function test_anothers_object_is_answered_like_one_that_does_not_exist(): void {
		$route  = $this->booking()->owner( 'nobody', static fn(): bool => false );
		$answer = $this->send( $route, [ 'seat' => 4 ] );

		self::assertSame( [ 404, 'not_found' ], [ $answer->get_status(), $this->code( $answer ) ] );
		self::assertSame( 0, $this->calls );
	}

	public function test_too_many_guesses_are_stopped_for_the_network_and_no_other(): void {
		$limit = static fn(): array => [ 'guess' => [ 'requests' => 2, 'seconds' => 60 ] ];
		add_filter( 'bookingx_coupons_rate_limits', $limit );
		$route    = Route::post( 'test', 'Guess' )->anyone( 'test' )->rate( 'guess' )->reads_only()->handled_by( fn(): Response => Response::ok( [] ) );
		$statuses = [];
		foreach ( [ '192.0.2.1', '192.0.2.2', '192.0.2.3', '198.51.100.1' ] as $_SERVER['REMOTE_ADDR'] ) {
			$answer     = $this->send( $route, [] );
			$statuses[] = $answer->get_status();
			if ( $answer->get_status() === 429 ) {
				$wait = $answer->get_headers()['Retry-After'] ?? '';
				self::assertIsString( $wait );
				self::assertMatchesRegularExpression( '/^[1-9][0-9]?$/', $wait );
			}
		}
		$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
		remove_filter( 'bookingx_coupons_rate_limits', $limit );

		self::assertSame( [ 200, 200, 429, 200 ], $statuses );
	}

	public function test_a_list_says_how_long_it_is_and_where_the_neighbours_are(): void {
		$route   = Route::get( 'test', 'Page' )->anyone( 'test' )->accepts( static fn(): Schema => Schema::query( [], [ 'id' ], 'id' ) )
			->handled_by( static fn( Input $input ): Response => Response::page( [ [ 'id' => 3 ] ], 5, $input->integer( 'per_page' ) ) );
		$request = new \WP_REST_Request( 'GET', '/bookingx/v1/test' );
		$request->set_query_params( [ 'page' => '2', 'per_page' => '2', 'search' => 'a&b' ] );
		$headers = $this->get( Endpoint::class )->serve( $route, $request )->get_headers();

		self::assertSame( [ '5', '3' ], [ $headers['X-WP-Total'], $headers['X-WP-TotalPages'] ] );
		self::assertIsString( $headers['Link'] );
		self::assertMatchesRegularExpression( '/page=1[^>]*>; rel="prev".*page=3[^>]*>; rel="next"/', $headers['Link'] );
		self::assertStringContainsString( 'search=a%26b', $headers['Link'] );
	}

	private function booking(): Route {
		return $this->route( fn( Input $input ): Response => $this->write() );
	}

	/** @param callable( Input ): Response $handler */
	private function route( callable $handler ): Route {
		return Route::post( 'test', 'Booking' )->anyone( 'test' )->accepts( static fn(): Schema => Schema::object( [ 'seat' => Schema::integer( 1, 9 ) ] ) )->handled_by( $handler );
	}

	private function write(): Response {
		++$this->calls;
		$this->get( Outbox::class )->record( 'coupon_updated', [ 'call' => $this->calls ] );
		return Response::created( [ 'call' => $this->calls, 'facts' => (object) [] ], 'test/1' )->with_cookie( new Cookie( 'biscuit', 'value' ) );
	}

	private function write_and_throw( \Throwable $thrown ): Response {
		$this->write();
		throw $thrown;
	}

	private function events(): int {
		return (int) $this->database()->value( "SELECT COUNT(*) FROM {bkx_outbox} WHERE name = 'coupon_updated'" );
	}

	/** @param array<string, mixed> $body */
	private function send( Route $route, array $body = [], ?string $key = null ): Answer {
		$request = new \WP_REST_Request( $route->method(), '/bookingx/v1/' . $route->path() );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( (string) wp_json_encode( (object) $body ) );
		if ( $key !== null ) {
			$request->set_header( 'Idempotency-Key', $key );
		}
		return $this->get( Endpoint::class )->serve( $route, $request );
	}

	private function code( Answer $answer ): string {
		$body = $answer->get_data();
		return is_array( $body ) && is_string( $body['code'] ?? null ) ? $body['code'] : '';
	}

	/** @return array<mixed> */
	private function first_error( Answer $answer ): array {
		$body   = $answer->get_data();
		$data   = is_array( $body ) && is_array( $body['data'] ?? null ) ? $body['data'] : [];
		$errors = is_array( $data['errors'] ?? null ) ? $data['errors'] : [];
		$first  = reset( $errors );
		return is_array( $first ) ? $first : [];
	}

	/**
	 * What is logged on purpose does not belong into the test's own output.
	 *
	 * @param callable(): Answer $send
	 */
	private function quietly( callable $send ): Answer {
		$log = (string) ini_set( 'error_log', '/dev/null' );
		try {
			return $send();
		} finally {
			ini_set( 'error_log', $log );
		}
	}
}
