<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Host\Standalone\Orders\GuestKeys;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Staff\ServiceKind;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * Over REST, with the real clock: appointments are on the day after tomorrow.
 */
final class BookingRoutesTest extends TestCase {

	private Salon $salon;

	protected function setUp(): void {
		parent::setUp();
		$this->salon = new Salon( [ 'auto_confirm' => true ] );
	}

	public function test_a_guest_books_and_sees_the_booking_by_its_link_only(): void {
		$booked = $this->post( 'standalone/bookings', $this->order() );

		self::assertSame( [ 201, 'confirmed', '60.00' ], [ $booked->get_status(), $this->part( $booked, 'state' ), $this->part( $booked, 'total', 'amount' ) ] );
		$id = $this->id( $booked );
		self::assertSame( 200, $this->fetch( "standalone/bookings/$id", [ 'key' => $this->key( $booked ) ] )->get_status() );
		self::assertSame( [ 404, 404 ], [ $this->fetch( "standalone/bookings/$id" )->get_status(), $this->fetch( "standalone/bookings/$id", [ 'key' => 'x' ] )->get_status() ] );
	}

	public function test_nobody_reads_somebody_elses_booking_by_number_key_code_or_reference(): void {
		$mine   = $this->id( $this->post( 'standalone/bookings', $this->order() ) );
		$other  = $this->post( 'standalone/bookings', $this->order( [ 'start' => $this->start( '14:00' ) ] ) );
		$theirs = $this->id( $other );
		$order = $this->salon->order( $theirs );
		foreach ( [ $this->key( $other ), $order->key(), $order->reference(), 'eva@home.example' ] as $key ) {
			self::assertSame( 404, $this->fetch( "standalone/bookings/$mine", [ 'key' => $key ] )->get_status(), $key );
		}
		wp_set_current_user( $this->account( 'eva@home.example' ) );
		self::assertSame( 404, $this->fetch( "standalone/bookings/$mine" )->get_status() );
		self::assertSame( 404, $this->post( "standalone/bookings/$mine/cancel", [] )->get_status() );
		self::assertTrue( $this->salon->order( $mine )->is_live() );
	}

	public function test_an_account_sees_its_own_booking_and_no_more(): void {
		$account = $this->account( 'eva@home.example' );
		$id      = $this->salon->book( $this->salon->selection(), '60.00', [], null, 'eva@home.example', $account )->booking_id();
		wp_set_current_user( $account );

		$answer = $this->fetch( "standalone/bookings/$id" );

		self::assertSame( 200, $answer->get_status() );
		self::assertNull( $this->part( $answer, 'history' ) );
		wp_set_current_user( $this->account( 'other@home.example' ) );
		self::assertSame( 404, $this->fetch( "standalone/bookings/$id" )->get_status() );
	}

	public function test_the_holder_of_the_link_cancels_once_and_repeats_without_harm(): void {
		$id  = $this->id( $this->post( 'standalone/bookings', $this->order() ) );
		$key = $this->get( GuestKeys::class )->issue( $this->salon->order( $id ) );

		self::assertSame( 404, $this->post( "standalone/bookings/$id/cancel", [ 'key' => 'wrong' ] )->get_status() );
		self::assertSame( [ 200, 'cancelled' ], [ $this->post( "standalone/bookings/$id/cancel", [ 'key' => $key ] )->get_status(), $this->state( $id ) ] );
		self::assertSame( 200, $this->post( "standalone/bookings/$id/cancel", [ 'key' => $key ] )->get_status() );
		self::assertSame( '1', $this->database()->value( "SELECT COUNT(*) FROM {bkx_outbox} WHERE name = 'booking_cancelled'" ) );
	}

	public function test_after_the_deadline_only_staff_cancel(): void {
		$this->salon->settings( [ 'cancel_until_hours' => 24 * 7 ] );
		$id  = $this->id( $this->post( 'standalone/bookings', $this->order() ) );
		$key = $this->get( GuestKeys::class )->issue( $this->salon->order( $id ) );

		$refused = $this->post( "standalone/bookings/$id/cancel", [ 'key' => $key ] );

		self::assertSame( [ 409, 'cannot_cancel', 'confirmed' ], [ $refused->get_status(), $this->part( $refused, 'code' ), $this->state( $id ) ] );
		wp_set_current_user( $this->account( 'boss@shop.example', 'bkx_manager' ) );
		self::assertSame( 200, $this->post( "standalone/bookings/$id/status", [ 'status' => 'cancelled' ] )->get_status() );
	}

	/** @return array<string, array{array<string, mixed>, array<string, mixed>, string}> changes of the item, of the body, field that the answer names */
	public function bodies_with_prices(): array {
		$money = [ 'amount' => '1.00', 'currency' => 'USD' ];
		return [
			'price of an item'  => [ [ 'price' => $money ], [], 'selection.items.0.price' ],
			'a total'           => [ [], [ 'total' => $money ], 'total' ],
			'a discount'        => [ [], [ 'discount' => $money ], 'discount' ],
			'a negative total'  => [ [], [ 'accepted_total' => [ 'amount' => '-60.00', 'currency' => 'USD' ] ], 'accepted_total.amount' ],
			'1e3'               => [ [], [ 'accepted_total' => [ 'amount' => '6e1', 'currency' => 'USD' ] ], 'accepted_total.amount' ],
			'another currency'  => [ [], [ 'accepted_total' => [ 'amount' => '60.00', 'currency' => 'EUR' ] ], 'accepted_total.currency' ],
			'nobody'            => [ [ 'persons' => 0 ], [], 'selection.items.0.persons' ],
			'minus one person'  => [ [ 'persons' => -1 ], [], 'selection.items.0.persons' ],
			'too many persons'  => [ [ 'persons' => 3 ], [], 'selection.items.0.persons' ],
			'a foreign service' => [ [ 'service' => 999999 ], [], 'selection.items.0.service' ],
			'two addresses'     => [ [], [ 'customer' => [ 'name' => 'Eva', 'email' => 'a@b.example, c@d.example' ] ], 'customer.email' ],
		];
	}

	/**
	 * @dataProvider bodies_with_prices
	 * @param array<string, mixed> $item
	 * @param array<string, mixed> $body
	 */
	public function test_what_is_wrong_is_refused_with_its_field_and_nothing_is_written( array $item, array $body, string $field ): void {
		$refused = $this->post( 'standalone/bookings', $body + $this->order( $item ) );

		self::assertSame( [ 400, $field ], [ $refused->get_status(), $this->part( $refused, 'data', 'errors', 0, 'field' ) ] );
		self::assertSame( '0', $this->database()->value( "SELECT COUNT(*) FROM {posts} WHERE post_type = 'bkx_booking'" ) );
	}

	/** @return array<string, array{array<string, mixed>, int}> booking settings, persons */
	public function sums_beyond_money(): array {
		return [
			'several persons' => [ [], 2 ],
			'tax on top'      => [ [ 'tax_percentage' => 2000, 'prices_include_tax' => false ], 1 ],
		];
	}

	/**
	 * @dataProvider sums_beyond_money
	 * @param array<string, mixed> $settings
	 */
	public function test_a_sum_that_is_more_than_money_can_be_is_refused( array $settings, int $persons ): void {
		$this->salon->settings( $settings );
		$palace = $this->salon->add( ServiceKind::class, [ 'title' => 'Palace', 'price' => $this->salon->usd( '10000000000.00' ), 'minutes' => 60, 'max_persons' => 2 ] );
		$order  = $this->order( [ 'service' => $palace, 'persons' => $persons ] );

		foreach ( [ 'standalone/quote' => [], 'coupons/apply' => [ 'code' => 'X123' ], 'coupons/validate' => [ 'code' => 'X123' ], 'standalone/bookings' => [ 'accepted_total' => $this->salon->usd( '1.00' ) ] ] as $path => $more ) {
			$refused = $this->post( $path, $more + [ 'selection' => $order['selection'], 'customer' => $order['customer'] ] );

			self::assertSame( [ 400, 'selection.items', 'too_large' ], [ $refused->get_status(), $this->part( $refused, 'data', 'errors', 0, 'field' ), $this->part( $refused, 'data', 'errors', 0, 'code' ) ], $path );
		}
	}

	public function test_a_price_that_nobody_accepted_is_shown_first(): void {
		$refused = $this->post( 'standalone/bookings', [ 'accepted_total' => $this->salon->usd( '0.01' ) ] + $this->order() );

		self::assertSame( [ 409, 'price_changed' ], [ $refused->get_status(), $this->part( $refused, 'code' ) ] );
		$facts = $this->part( $refused, 'data', 'errors', 0, 'facts' );
		self::assertIsObject( $facts );
		$facts = get_object_vars( $facts );
		self::assertSame( [ $this->salon->usd( '0.01' ), $this->salon->usd( '60.00' ) ], [ $facts['was'], $facts['now'] ] );
	}

	public function test_a_taken_time_is_a_conflict(): void {
		$this->post( 'standalone/bookings', $this->order() );

		$refused = $this->post( 'standalone/bookings', $this->order() );

		self::assertSame( [ 409, 'slot_taken' ], [ $refused->get_status(), $this->part( $refused, 'code' ) ] );
	}

	public function test_booking_needs_an_idempotency_key_and_repeats_its_answer(): void {
		self::assertSame( 400, $this->post( 'standalone/bookings', $this->order(), '' )->get_status() );

		$first  = $this->post( 'standalone/bookings', $this->order(), 'the-same-key-0001' );
		$second = $this->post( 'standalone/bookings', $this->order(), 'the-same-key-0001' );

		self::assertSame( [ 201, $this->id( $first ) ], [ $second->get_status(), $this->id( $second ) ] );
		self::assertSame( '1', $this->database()->value( "SELECT COUNT(*) FROM {posts} WHERE post_type = 'bkx_booking'" ) );
	}

	/** @return array<string, array{string, int}> */
	public function roles(): array {
		return [
			'guest'      => [ '', 401 ],
			'subscriber' => [ 'subscriber', 403 ],
			'marketing'  => [ 'bkx_marketing', 403 ],
			'manager'    => [ 'bkx_manager', 200 ],
			'admin'      => [ 'administrator', 200 ],
		];
	}

	/** @dataProvider roles */
	public function test_the_diary_is_for_staff( string $role, int $status ): void {
		wp_set_current_user( $role === '' ? 0 : $this->account( 'somebody@shop.example', $role ) );

		self::assertSame( $status, $this->fetch( 'standalone/bookings' )->get_status() );
		self::assertSame( $status, $this->fetch( 'standalone/services' )->get_status() );
	}

	public function test_staff_find_bookings_and_see_their_history(): void {
		$id = $this->id( $this->post( 'standalone/bookings', $this->order() ) );
		wp_set_current_user( $this->account( 'boss@shop.example', 'bkx_manager' ) );

		$reference = $this->salon->order( $id )->reference();
		foreach ( [ [ 'search' => $reference ], [ 'search' => strtolower( $reference ) ], [ 'search' => 'home.example' ], [ 'search' => (string) $id ], [ 'state' => 'confirmed' ], [ 'provider' => $this->salon->ana ] ] as $query ) {
			self::assertSame( [ $id ], array_column( (array) $this->fetch( 'standalone/bookings', $query )->get_data(), 'id' ), (string) wp_json_encode( $query ) );
		}
		foreach ( [ [ 'search' => substr( $reference, 1 ) . 'X' ], [ 'search' => '100%' ], [ 'state' => 'cancelled' ], [ 'provider' => $this->salon->ben ], [ 'until' => '2020-01-01' ] ] as $query ) {
			self::assertSame( [], $this->fetch( 'standalone/bookings', $query )->get_data(), (string) wp_json_encode( $query ) );
		}
		$this->post( "standalone/bookings/$id/status", [ 'status' => 'completed' ] );
		$seen = $this->fetch( "standalone/bookings/$id" );
		self::assertSame( [ 'Completed', 'Booked' ], array_column( (array) $this->part( $seen, 'history' ), 'text' ) );
		self::assertSame( [ 'missed' ], $this->part( $seen, 'next_states' ) );
		self::assertSame( 409, $this->post( "standalone/bookings/$id/status", [ 'status' => 'cancelled' ] )->get_status() );
	}

	public function test_payments_are_pretended_in_test_mode_only(): void {
		$this->salon->settings( [ 'test_payments' => true ] );
		$selection = $this->salon->selection( [ 'start' => $this->start( '10:00' ) ], 'test' );
		$id        = $this->id( $this->post( 'standalone/bookings', [ 'selection' => $selection ] + $this->order() ) );
		$key       = $this->get( GuestKeys::class )->issue( $this->salon->order( $id ) );

		self::assertSame( 404, $this->post( "standalone/test-payments/$id", [ 'outcome' => 'succeeds' ] )->get_status() );
		$this->salon->settings( [ 'test_payments' => false ] );
		self::assertSame( 404, $this->post( "standalone/test-payments/$id", [ 'key' => $key, 'outcome' => 'succeeds' ] )->get_status() );
		$this->salon->settings( [ 'test_payments' => true ] );
		self::assertSame( [ 'open', 'too_late' ], [ $this->outcome( $id, $key, 'never' ), $this->outcome( $id, $key, 'late' ) ] );
		self::assertSame( OrderStatus::FAILED, $this->salon->order( $id )->status() );
	}

	public function test_free_times_are_listed_for_several_services_in_a_row(): void {
		$items  = [ [ 'service' => $this->salon->massage, 'provider' => $this->salon->ana ], [ 'service' => $this->salon->massage, 'provider' => $this->salon->ben ] ];
		$answer = $this->fetch( 'standalone/availability', [ 'items' => (string) wp_json_encode( $items ), 'from' => substr( $this->start( '10:00' ), 0, 10 ), 'days' => 1 ] );

		self::assertSame( 200, $answer->get_status() );
		self::assertSame( $this->start( '09:00' ), $this->part( $answer, 'days', 0, 'openings', 0, 'start' ) );
		self::assertSame( [ $this->start( '09:00' ), $this->start( '10:00' ) ], array_column( (array) $this->part( $answer, 'days', 0, 'openings', 0, 'steps' ), 'start' ) );
		self::assertSame( 400, $this->fetch( 'standalone/availability', [ 'items' => '{"a', 'from' => '2026-01-01' ] )->get_status() );
	}

	private function outcome( int $id, string $key, string $outcome ): string {
		$result = $this->part( $this->post( "standalone/test-payments/$id", [ 'key' => $key, 'outcome' => $outcome ] ), 'result' );
		return is_string( $result ) ? $result : '';
	}

	/**
	 * @param array<string, mixed> $item changes
	 * @return array<string, mixed>
	 */
	private function order( array $item = [] ): array {
		$selection = $this->salon->selection( $item + [ 'start' => $this->start( '10:00' ) ] );
		return [ 'selection' => $selection, 'customer' => [ 'name' => 'Eva Example', 'email' => 'eva@home.example' ], 'accepted_total' => $this->salon->usd( '60.00' ) ];
	}

	private function start( string $time ): string {
		return ( new \DateTimeImmutable( '+2 days', wp_timezone() ) )->format( 'Y-m-d' ) . "T$time";
	}

	private function state( int $id ): string {
		return OrderStatus::state( $this->salon->order( $id )->status() );
	}

	/** @param array<string, string|int> $query */
	private function fetch( string $path, array $query = [] ): \WP_REST_Response {
		$request = new \WP_REST_Request( 'GET', "/bookingx/v1/$path" );
		$request->set_query_params( array_map( 'strval', $query ) );
		return rest_do_request( $request );
	}

	/** @param array<string, mixed> $body */
	private function post( string $path, array $body, ?string $key = null ): \WP_REST_Response {
		$request = new \WP_REST_Request( 'POST', "/bookingx/v1/$path" );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( (string) wp_json_encode( (object) $body ) );
		$key ??= bin2hex( random_bytes( 16 ) );
		if ( $key !== '' ) {
			$request->set_header( 'Idempotency-Key', $key );
		}
		return rest_do_request( $request );
	}

	/** Of the link that the answer gives. */
	private function key( \WP_REST_Response $booked ): string {
		$url = $this->part( $booked, 'url' );
		parse_str( (string) wp_parse_url( is_string( $url ) ? $url : '', PHP_URL_QUERY ), $query );
		return is_string( $query['key'] ?? null ) ? $query['key'] : '';
	}

	private function id( \WP_REST_Response $answer ): int {
		$id = $this->part( $answer, 'id' );
		self::assertIsInt( $id, (string) wp_json_encode( $answer->get_data() ) );
		return $id;
	}

	/**
	 * @param string|int ...$path
	 * @return mixed
	 */
	private function part( \WP_REST_Response $answer, ...$path ) {
		$value = $answer->get_data();
		foreach ( $path as $key ) {
			$value = is_array( $value ) ? $value[ $key ] ?? null : null;
		}
		return $value;
	}
}
