<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Rest;

use BookingX\Addons\Coupons\Rest\Caller;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\RouteTable;
use PHPUnit\Framework\TestCase;

final class RouteTableTest extends TestCase {

	/** @return array<string, array{list<Route>}> */
	public function incomplete(): array {
		return [
			'nobody said who may'        => [ [ Route::get( 'a', 'A' ) ] ],
			'two ways to say who may'    => [ [ Route::get( 'a', 'A' )->capability( 'x' )->anyone( 'why' ) ] ],
			'two routes of one name'     => [ [ Route::get( 'a', 'A' )->anyone( 'why' ), Route::get( 'b', 'A' )->anyone( 'why' ) ] ],
			'two routes for one request' => [ [ Route::get( 'a', 'A' )->anyone( 'why' ), Route::get( 'a', 'B' )->anyone( 'why' ) ] ],
		];
	}

	/**
	 * @dataProvider incomplete
	 * @param list<Route> $routes
	 */
	public function test_a_table_with_a_hole_is_refused( array $routes ): void {
		$this->expectException( \LogicException::class );

		$this->table( $routes )->routes();
	}

	public function test_it_knows_its_own_addresses_only(): void {
		$table = $this->table( [ Route::get( 'coupons/(?P<id>\d+)', 'A' )->capability( 'x' ) ] );

		self::assertTrue( $table->covers( '/bookingx/v1/coupons/12' ) );
		self::assertFalse( $table->covers( '/bookingx/v1/coupons/12/more' ) );
		self::assertFalse( $table->covers( '/bookingx/v1/bookings/12' ) );
		self::assertFalse( $table->covers( '/wp/v2/coupons/12' ) );
	}

	public function test_what_changes_something_takes_an_idempotency_key_and_what_reads_does_not(): void {
		self::assertSame( 'optional', Route::put( 'a', 'A' )->idempotency_rule() );
		self::assertSame( 'required', Route::post( 'a', 'A' )->idempotency( 'required' )->idempotency_rule() );
		self::assertSame( 'none', Route::get( 'a', 'A' )->idempotency_rule() );
		self::assertSame( 'none', Route::post( 'a', 'A' )->reads_only()->idempotency_rule() );
	}

	public function test_staff_routes_are_counted_as_such_and_open_ones_as_browsing(): void {
		self::assertSame( 'staff', Route::get( 'a', 'A' )->capability( 'x' )->rate_class() );
		self::assertSame( 'browse', Route::get( 'a', 'A' )->anyone( 'why' )->rate_class() );
		self::assertSame( 'guess', Route::post( 'a', 'A' )->anyone( 'why' )->rate( 'guess' )->rate_class() );
	}

	public function test_an_owner_rule_decides_by_the_object_in_question(): void {
		$route = Route::get( 'a/(?P<id>\d+)', 'A' )->owner( 'only seven', static fn( Input $input ): bool => $input->integer( 'id' ) === 7 );

		self::assertTrue( $route->is_owner( new Input( [ 'id' => 7 ], new Caller( 0 ) ) ) );
		self::assertFalse( $route->is_owner( new Input( [ 'id' => 8 ], new Caller( 0 ) ) ) );
		self::assertSame( 'a/{id}', $route->readable_path() );
		self::assertSame( [ 'id' ], $route->path_fields() );
	}

	/** @param list<Route> $routes */
	private function table( array $routes ): RouteTable {
		$source = $this->createStub( RouteSource::class );
		$source->method( 'routes' )->willReturn( $routes );
		return new RouteTable( [ $source ] );
	}
}
