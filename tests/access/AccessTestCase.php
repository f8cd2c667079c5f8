<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Access;

use BookingX\Addons\Coupons\Coupons\CouponEditor;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Database\Schema;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteTable;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Footprint;

/**
 * Goes through the route table itself, so that a new route is in these tests from its first line.
 */
abstract class AccessTestCase extends TestCase {

	protected const ROLES = [
		'guest'     => null,
		'customer'  => 'subscriber',
		'marketing' => 'bkx_marketing',
		'manager'   => 'bkx_manager',
		'auditor'   => 'bkx_auditor',
		'admin'     => 'administrator',
	];

	protected const KEY = [ 'Idempotency-Key' => '6f1ed002ab5595859014ebf0951522d9' ];

	/** @var array<string, int> by role */
	protected array $users = [];

	protected function setUp(): void {
		parent::setUp();
		foreach ( self::ROLES as $name => $role ) {
			$this->users[ $name ] = $role === null ? 0 : $this->account( "$name@example.com", $role );
		}
		add_filter( 'bookingx_coupons_rate_limits', [ self::class, 'without_limits' ] );
		$this->fill();
	}

	protected function tearDown(): void {
		remove_filter( 'bookingx_coupons_rate_limits', [ self::class, 'without_limits' ] );
		parent::tearDown();
	}

	/** @return array<string, array{requests: int, seconds: int}> */
	public static function without_limits(): array {
		return array_fill_keys( [ 'browse', 'guess', 'book' ], [ 'requests' => 1000000, 'seconds' => 60 ] );
	}

	/** @return list<Route> */
	protected function routes(): array {
		return $this->get( RouteTable::class )->routes();
	}

	/** With an id that nothing has. */
	protected function path( Route $route ): string {
		return (string) preg_replace( '/\{\w+\}/', '999999', $route->readable_path() );
	}

	protected function footprint(): Footprint {
		return new Footprint( $this->database(), $this->get( Schema::class ) );
	}

	protected function assert_error_shape( \WP_REST_Response $response, string $case ): void {
		$body = $response->get_data();
		self::assertIsArray( $body, $case );
		self::assertIsString( $body['code'] ?? null, $case );
		self::assertIsString( $body['message'] ?? null, $case );
		self::assertIsArray( $body['data'] ?? null, $case );
		self::assertSame( $response->get_status(), $body['data']['status'] ?? null, $case );
		$errors = $this->errors_of( $response );
		self::assertNotSame( [], $errors, $case );
		foreach ( $errors as $error ) {
			self::assertNotSame( '', $error['code'], $case );
			self::assertNotSame( '', $error['message'], $case );
		}
	}

	/** @return list<array{field: string, code: string, message: string}> */
	protected function errors_of( \WP_REST_Response $response ): array {
		$body   = $response->get_data();
		$data   = is_array( $body ) ? $body['data'] ?? null : null;
		$errors = [];
		foreach ( is_array( $data ) && is_array( $data['errors'] ?? null ) ? $data['errors'] : [] as $error ) {
			self::assertIsArray( $error );
			self::assertSame( [ 'field', 'code', 'message', 'facts' ], array_keys( $error ) );
			self::assertIsString( $error['field'] );
			self::assertIsString( $error['code'] );
			self::assertIsString( $error['message'] );
			$errors[] = [ 'field' => $error['field'], 'code' => $error['code'], 'message' => $error['message'] ];
		}
		return $errors;
	}

	/** Something to lose. */
	private function fill(): void {
		$values        = new CouponValues();
		$values->name  = 'Summer';
		$values->code  = 'SUMMER10';
		$values->terms = [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => 1000 ], 'restrictions' => [] ];
		$editor        = $this->get( CouponEditor::class );
		$editor->change_status( $editor->create( $values, $this->users['admin'] ), 'active' );
	}
}
