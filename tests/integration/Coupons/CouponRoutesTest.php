<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Coupons;

use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\RestClient;

/** @group smoke */
final class CouponRoutesTest extends TestCase {

	private const COUPON = [ 'name' => 'Summer', 'code' => 'SUMMER10', 'discount_type' => 'percentage', 'discount_value' => '10.00' ];

	private RestClient $manager;
	private RestClient $marketing;

	protected function setUp(): void {
		parent::setUp();
		$this->manager   = ( new RestClient() )->as_program( $this->account( 'manager@example.com', 'bkx_manager' ) );
		$this->marketing = ( new RestClient() )->as_program( $this->account( 'marketing@example.com', 'bkx_marketing' ) );
	}

	public function test_a_coupon_is_created_with_the_defaults_of_the_brief(): void {
		$response = $this->send( $this->manager, 'POST', 'coupons', self::COUPON );
		$coupon   = $this->body( $response );

		self::assertSame( 201, $response->get_status() );
		self::assertSame( [ 'draft', 1, null, 'all', 'open', '10.00' ], $this->some( $coupon, [ 'status', 'usage_limit_per_customer', 'usage_limit', 'customer_restrictions', 'disclosure', 'discount_value' ] ) );
		self::assertSame( rest_url( "bookingx/v1/coupons/{$this->id( $coupon )}" ), $response->get_headers()['Location'] ?? '' );
	}

	public function test_what_was_read_can_be_sent_back_and_changes_nothing(): void {
		$coupon = $this->body( $this->send( $this->manager, 'POST', 'coupons', self::COUPON + [ 'valid_until' => [ 'date' => '2030-05-31', 'zone' => 'Europe/Vienna' ], 'day_restrictions' => [ 1, 2 ] ] ) );
		$again  = $this->send( $this->manager, 'PUT', "coupons/{$this->id( $coupon )}", $coupon );

		self::assertSame( 200, $again->get_status() );
		self::assertSame( $coupon, $this->body( $again ) );
	}

	public function test_a_stale_change_is_refused(): void {
		$created = $this->send( $this->manager, 'POST', 'coupons', self::COUPON );
		$etag    = $this->header( $created, 'ETag' );
		$path    = "coupons/{$this->id( $this->body( $created ) )}";
		$fresh   = $this->send( $this->manager, 'PUT', $path, [ 'name' => 'First' ], [ 'If-Match' => $etag ] );
		$stale   = $this->send( $this->manager, 'PUT', $path, [ 'name' => 'Second' ], [ 'If-Match' => $etag ] );

		self::assertSame( [ 200, 409, 'edit_conflict' ], [ $fresh->get_status(), $stale->get_status(), $this->body( $stale )['code'] ] );
		self::assertSame( 'First', $this->body( $this->send( $this->manager, 'GET', $path ) )['name'] );
	}

	public function test_new_terms_of_an_active_coupon_are_a_new_version(): void {
		$path  = "coupons/{$this->id( $this->body( $this->send( $this->manager, 'POST', 'coupons', self::COUPON + [ 'status' => 'active' ] ) ) )}";
		$after = $this->body( $this->send( $this->manager, 'PUT', $path, [ 'discount_value' => '15.00' ] ) );

		self::assertSame( [ 'active', 2, '15.00' ], $this->some( $after, [ 'state', 'version', 'discount_value' ] ) );
	}

	public function test_an_empty_code_is_made_by_the_settings(): void {
		$coupon = $this->body( $this->send( $this->manager, 'POST', 'coupons', [ 'code' => null ] + self::COUPON ) );

		self::assertIsString( $coupon['code'] );
		self::assertMatchesRegularExpression( '/^BKX-[2-9A-HJKMNP-TV-Z]{8}$/', $coupon['code'] );
	}

	public function test_the_same_code_in_other_letters_is_refused_beside_the_field(): void {
		$this->send( $this->manager, 'POST', 'coupons', self::COUPON );

		self::assertSame( [ 400, 'code', 'code_taken' ], $this->refusal( $this->send( $this->manager, 'POST', 'coupons', [ 'code' => 'sum-mer-10' ] + self::COUPON ) ) );
	}

	public function test_inactive_is_another_word_for_paused(): void {
		$path = "coupons/{$this->id( $this->body( $this->send( $this->manager, 'POST', 'coupons', self::COUPON + [ 'status' => 'active' ] ) ) )}";

		self::assertSame( 'paused', $this->body( $this->send( $this->manager, 'PUT', $path, [ 'status' => 'inactive' ] ) )['status'] );
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public function outside_the_limits(): array {
		return [
			'4 %'           => [ [ 'discount_value' => '4.00' ], 'outside_limits' ],
			'51 %'          => [ [ 'discount_value' => '51.00' ], 'outside_limits' ],
			'4.99 off'      => [ [ 'discount_type' => 'fixed', 'discount_value' => [ 'amount' => '4.99', 'currency' => 'USD' ] ], 'outside_limits' ],
			'500.01 off'    => [ [ 'discount_type' => 'fixed', 'discount_value' => [ 'amount' => '500.01', 'currency' => 'USD' ] ], 'outside_limits' ],
			'other money'   => [ [ 'discount_type' => 'fixed', 'discount_value' => [ 'amount' => '10.00', 'currency' => 'EUR' ] ], 'outside_limits' ],
		];
	}

	/**
	 * @dataProvider outside_the_limits
	 * @param array<string, mixed> $changes
	 */
	public function test_marketing_gives_within_its_limits_only( array $changes, string $code ): void {
		self::assertSame( [ 400, 'discount_value', $code ], $this->refusal( $this->send( $this->marketing, 'POST', 'coupons', $changes + self::COUPON ) ) );
		self::assertSame( 201, $this->send( $this->manager, 'POST', 'coupons', $changes + self::COUPON )->get_status() );
	}

	public function test_marketing_prepares_and_a_manager_activates(): void {
		self::assertSame( 403, $this->send( $this->marketing, 'POST', 'coupons', self::COUPON + [ 'status' => 'active' ] )->get_status() );
		$path = "coupons/{$this->id( $this->body( $this->send( $this->marketing, 'POST', 'coupons', self::COUPON ) ) )}";

		self::assertSame( 200, $this->send( $this->marketing, 'PUT', $path, [ 'discount_value' => '50.00' ] )->get_status() );
		self::assertSame( 403, $this->send( $this->marketing, 'PUT', $path, [ 'status' => 'active' ] )->get_status() );
		self::assertSame( 200, $this->send( $this->manager, 'PUT', $path, [ 'status' => 'active' ] )->get_status() );
		self::assertSame( 403, $this->send( $this->marketing, 'PUT', $path, [ 'name' => 'Mine' ] )->get_status() );
		self::assertSame( 403, $this->send( $this->marketing, 'DELETE', $path )->get_status() );
	}

	public function test_many_change_at_once_and_the_answer_undoes_it(): void {
		$ids = [];
		foreach ( [ 'ONE', 'TWO' ] as $code ) {
			$ids[] = $this->id( $this->body( $this->send( $this->manager, 'POST', 'coupons', [ 'code' => $code, 'status' => 'active' ] + self::COUPON ) ) );
		}
		$archive = array_map( static fn( int $id ): array => [ 'id' => $id, 'status' => 'archived' ], array_merge( $ids, [ 999999 ] ) );
		$outcome = $this->body( $this->send( $this->manager, 'POST', 'coupons/batch', [ 'changes' => $archive ] ) );

		self::assertSame( [ [ 'id' => $ids[0], 'from' => 'active', 'to' => 'archived' ], [ 'id' => $ids[1], 'from' => 'active', 'to' => 'archived' ] ], $outcome['changed'] );
		self::assertSame( [ [ 'id' => 999999, 'code' => 'not_found' ] ], array_map( static fn( $one ): array => array_intersect_key( (array) $one, [ 'id' => 1, 'code' => 1 ] ), (array) $outcome['refused'] ) );
		self::assertSame( 0, $this->listed() );

		$undo = array_map( static fn( int $id ): array => [ 'id' => $id, 'status' => 'active' ], $ids );
		$this->send( $this->manager, 'POST', 'coupons/batch', [ 'changes' => $undo ] );
		self::assertSame( 2, $this->listed() );
	}

	public function test_a_deleted_draft_is_gone_and_a_deleted_coupon_is_archived(): void {
		$draft  = "coupons/{$this->id( $this->body( $this->send( $this->manager, 'POST', 'coupons', self::COUPON ) ) )}";
		$active = "coupons/{$this->id( $this->body( $this->send( $this->manager, 'POST', 'coupons', [ 'code' => 'OTHER', 'status' => 'active' ] + self::COUPON ) ) )}";

		self::assertSame( 204, $this->send( $this->manager, 'DELETE', $draft )->get_status() );
		self::assertSame( 404, $this->send( $this->manager, 'GET', $draft )->get_status() );
		self::assertSame( 'archived', $this->body( $this->send( $this->manager, 'DELETE', $active ) )['state'] );
		self::assertSame( 200, $this->send( $this->manager, 'GET', $active )->get_status() );
	}

	public function test_a_list_has_totals_and_pages(): void {
		foreach ( [ 'ONE', 'TWO', 'THREE' ] as $code ) {
			$this->send( $this->manager, 'POST', 'coupons', [ 'code' => $code, 'name' => $code ] + self::COUPON );
		}
		$page = $this->manager->send( 'GET', 'coupons', null, [ 'per_page' => '2', 'orderby' => 'name', 'order' => 'asc' ] );

		self::assertSame( [ 'ONE', 'THREE' ], array_column( $this->body( $page ), 'name' ) );
		self::assertSame( [ '3', '2' ], [ $this->header( $page, 'X-WP-Total' ), $this->header( $page, 'X-WP-TotalPages' ) ] );
		self::assertStringContainsString( 'rel="next"', $this->header( $page, 'Link' ) );
	}

	public function test_text_in_every_field_comes_back_as_text(): void {
		$poison = '<script>alert(1)</script>"\'; DROP TABLE x; -- =HYPERLINK("x") 🎉';
		$coupon = $this->body( $this->send( $this->manager, 'POST', 'coupons', [ 'name' => $poison, 'description' => $poison, 'customer_text' => $poison ] + self::COUPON ) );

		self::assertSame( [ $poison, $poison, $poison ], $this->some( $coupon, [ 'name', 'description', 'customer_text' ] ) );
		self::assertCount( 1, $this->body( $this->manager->send( 'GET', 'coupons', null, [ 'search' => "'; DROP TABLE x" ] ) ) );
	}

	public function test_options_gives_the_form(): void {
		$request = new \WP_REST_Request( 'OPTIONS', '/bookingx/v1/coupons' );
		$data    = rest_do_request( $request )->get_data();
		self::assertIsArray( $data );
		$schema = $data['schema'] ?? [];
		self::assertIsArray( $schema );

		self::assertSame( 'array', $schema['type'] ?? null );
		$post = is_array( $data['endpoints'] ?? null ) ? end( $data['endpoints'] ) : [];
		self::assertIsArray( $post );
		self::assertIsArray( $post['args'] );
		self::assertIsArray( $post['args']['name'] );
		self::assertSame( [ true, 'Name' ], [ $post['args']['name']['required'] ?? null, $post['args']['name']['title'] ?? null ] );
		self::assertArrayNotHasKey( 'times_used', $post['args'] );
	}

	private function listed(): int {
		return count( $this->body( $this->send( $this->manager, 'GET', 'coupons' ) ) );
	}

	/**
	 * @param array<mixed>|null     $body
	 * @param array<string, string> $headers
	 */
	private function send( RestClient $client, string $method, string $path, ?array $body = null, array $headers = [] ): \WP_REST_Response {
		return $client->send( $method, $path, $body === null ? null : (string) wp_json_encode( $body ), [], $headers );
	}

	/** @return array<mixed> */
	private function body( \WP_REST_Response $response ): array {
		$body = $response->get_data();
		self::assertIsArray( $body );
		return $body;
	}

	/** @param array<mixed> $coupon */
	private function id( array $coupon ): int {
		self::assertIsInt( $coupon['id'] ?? null, (string) wp_json_encode( $coupon ) );
		return $coupon['id'];
	}

	private function header( \WP_REST_Response $response, string $name ): string {
		$value = $response->get_headers()[ $name ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	/**
	 * @param array<mixed> $values
	 * @param list<string> $names
	 * @return list<mixed>
	 */
	private function some( array $values, array $names ): array {
		return array_map( static fn( string $name ) => $values[ $name ] ?? null, $names );
	}

	/** @return array{int, string, string} status, and field and code of the first error */
	private function refusal( \WP_REST_Response $response ): array {
		$data  = $this->body( $response )['data'] ?? [];
		$error = is_array( $data ) && is_array( $data['errors'] ?? null ) ? reset( $data['errors'] ) : [];
		$field = is_array( $error ) ? $error['field'] ?? '' : '';
		$code  = is_array( $error ) ? $error['code'] ?? '' : '';
		return [ $response->get_status(), is_string( $field ) ? $field : '', is_string( $code ) ? $code : '' ];
	}
}
