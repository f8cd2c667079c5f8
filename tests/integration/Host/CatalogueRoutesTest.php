<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Host\Standalone\Catalogue\CatalogueStore;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * @group sql
 */
final class CatalogueRoutesTest extends TestCase {

	private Salon $salon;

	protected function setUp(): void {
		parent::setUp();
		$this->salon = new Salon();
		wp_set_current_user( $this->account( 'boss@shop.example', 'bkx_manager' ) );
	}

	public function test_what_staff_save_is_what_they_read_and_what_the_core_finds(): void {
		$fields = [
			'title'                 => 'Cut "n" colour 100%',
			'description'           => "Two\nlines",
			'price'                 => $this->salon->usd( '80.00' ),
			'minutes'               => 90,
			'providers'             => [ $this->salon->ben ],
			'category'              => 'Hair',
			'sale_price'            => $this->salon->usd( '70.00' ),
			'buffer_before_minutes' => 5,
			'buffer_after_minutes'  => 10,
			'max_persons'           => 1,
			'location'              => 'First floor',
			'tax_percent'           => '7.50',
			'status'                => 'publish',
		];

		$created = $this->send( 'POST', 'standalone/services', $fields );

		$id = $this->id( $created );
		self::assertSame( [ 'id' => $id ] + $fields, $this->send( 'GET', "standalone/services/$id" )->get_data() );
		self::assertSame( [ '80.00', '70.00', '1', '30', 'N' ], array_map( static fn( string $key ) => get_post_meta( $id, $key, true ), [ 'base_price', 'base_sale_price', 'base_hours', 'base_minutes', 'base_seat_all' ] ) );
		self::assertSame( [ $this->salon->ben ], get_post_meta( $id, 'base_selected_seats', true ) );
		self::assertSame( [ 'Hair' ], array_values( $this->salon->get( CatalogueStore::class )->services()[ $id ]->categories() ) );
	}

	public function test_a_change_keeps_what_it_does_not_name_and_notices_the_change_of_another(): void {
		$read = $this->send( 'GET', "standalone/services/{$this->salon->massage}" );
		$etag = $read->get_headers()['ETag'] ?? '';

		self::assertIsString( $etag );
		$changed = $this->send( 'PUT', "standalone/services/{$this->salon->massage}", [ 'minutes' => 45 ], $etag );

		self::assertSame( [ 200, 45 ], [ $changed->get_status(), $this->part( $changed, 'minutes' ) ] );
		self::assertSame( 30, $this->part( $changed, 'buffer_after_minutes' ) );
		self::assertSame( 409, $this->send( 'PUT', "standalone/services/{$this->salon->massage}", [ 'minutes' => 50 ], $etag )->get_status() );
		self::assertSame( '1', $this->database()->value( "SELECT COUNT(*) FROM {bkx_audit} WHERE action = 'service_updated'" ) );
	}

	/** @return array<string, array{string, array<string, mixed>, string}> path, fields, field that the answer names */
	public function wrong_fields(): array {
		$usd = static fn( string $amount ): array => [ 'amount' => $amount, 'currency' => 'USD' ];
		return [
			'no name'                     => [ 'services', [ 'price' => $usd( '1.00' ), 'minutes' => 60 ], 'title' ],
			'a price in another currency' => [ 'services', [ 'title' => 'X', 'price' => [ 'amount' => '1.00', 'currency' => 'EUR' ], 'minutes' => 60 ], 'price.currency' ],
			'a negative price'            => [ 'services', [ 'title' => 'X', 'price' => $usd( '-1.00' ), 'minutes' => 60 ], 'price.amount' ],
			'minutes off the grid'        => [ 'services', [ 'title' => 'X', 'price' => $usd( '1.00' ), 'minutes' => 61 ], 'minutes' ],
			'a dearer sale price'         => [ 'services', [ 'title' => 'X', 'price' => $usd( '1.00' ), 'sale_price' => $usd( '1.00' ), 'minutes' => 60 ], 'sale_price' ],
			'an unknown provider'         => [ 'services', [ 'title' => 'X', 'price' => $usd( '1.00' ), 'minutes' => 60, 'providers' => [ 999999 ] ], 'providers.0' ],
			'an unknown field'            => [ 'services', [ 'title' => 'X', 'price' => $usd( '1.00' ), 'minutes' => 60, 'owner' => 1 ], 'owner' ],
			'a broken address'            => [ 'providers', [ 'title' => 'X', 'email' => 'a@b@c' ], 'email' ],
			'hours off the grid'          => [ 'providers', [ 'title' => 'X', 'hours' => [ [ 'weekday' => 1, 'from' => '09:03', 'to' => '17:00' ] ] ], 'hours.0.from' ],
			'an eighth weekday'           => [ 'providers', [ 'title' => 'X', 'hours' => [ [ 'weekday' => 7, 'from' => '09:00', 'to' => '17:00' ] ] ], 'hours.0.weekday' ],
			'an empty range'              => [ 'providers', [ 'title' => 'X', 'hours' => [ [ 'weekday' => 1, 'from' => '09:00', 'to' => '09:00' ] ] ], 'hours.0.to' ],
			'a holiday backwards'         => [ 'providers', [ 'title' => 'X', 'days_off' => [ [ 'from' => '2026-12-24', 'to' => '2026-12-23' ] ] ], 'days_off.0.to' ],
			'the 31st of November off'    => [ 'providers', [ 'title' => 'X', 'days_off' => [ [ 'from' => '2026-11-31', 'to' => '2026-12-01' ] ] ], 'days_off.0.from' ],
			'an unknown service'          => [ 'extras', [ 'title' => 'X', 'price' => $usd( '1.00' ), 'services' => [ 999999 ] ], 'services.0' ],
		];
	}

	/**
	 * @dataProvider wrong_fields
	 * @param array<string, mixed> $fields
	 */
	public function test_a_wrong_field_is_named_and_nothing_is_saved( string $path, array $fields, string $field ): void {
		$before = $this->database()->value( "SELECT COUNT(*) FROM {posts} WHERE post_type LIKE 'bkx%%'" );

		$refused = $this->send( 'POST', "standalone/$path", $fields );

		self::assertSame( [ 400, $field ], [ $refused->get_status(), $this->part( $refused, 'data', 'errors', 0, 'field' ) ] );
		self::assertSame( $before, $this->database()->value( "SELECT COUNT(*) FROM {posts} WHERE post_type LIKE 'bkx%%'" ) );
	}

	public function test_what_is_archived_can_no_longer_be_booked_and_old_bookings_keep_its_name(): void {
		$id = $this->salon->book( $this->salon->selection() )->booking_id();

		self::assertSame( 204, $this->send( 'DELETE', "standalone/services/{$this->salon->massage}" )->get_status() );

		self::assertSame( 404, $this->send( 'GET', "standalone/services/{$this->salon->massage}" )->get_status() );
		self::assertSame( 'Massage', $this->salon->order( $id )->appointments()[0]->service() );
		$this->expectExceptionMessage( 'This service cannot be booked any more.' );
		$this->salon->book( $this->salon->selection( [ 'start' => '2026-11-24T14:00' ] ) );
	}

	public function test_the_audit_log_has_no_address_of_a_provider(): void {
		$this->send( 'POST', 'standalone/providers', [ 'title' => 'Cem', 'email' => 'cem@shop.example', 'phone' => '0800 1' ] );

		self::assertSame( '0', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_audit} WHERE body LIKE %s', [ '%shop.example%' ] ) );
	}

	public function test_a_price_of_another_currency_is_not_sold(): void {
		$this->salon->settings( [ 'currency' => 'JPY' ] );

		self::assertSame( [], $this->part( $this->send( 'GET', 'standalone/catalogue' ), 'services' ) );
	}

	/** @param array<string, mixed> $body */
	private function send( string $method, string $path, array $body = [], string $etag = '' ): \WP_REST_Response {
		$request = new \WP_REST_Request( $method, "/bookingx/v1/$path" );
		if ( $body !== [] ) {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( (string) wp_json_encode( $body ) );
		}
		if ( $etag !== '' ) {
			$request->set_header( 'If-Match', $etag );
		}
		return rest_do_request( $request );
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
