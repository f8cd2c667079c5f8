<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Access;

use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Tests\Support\RestClient;

/**
 * Each route, each role: in or out, as written down here and nowhere derived from.
 *
 * @group smoke
 */
final class PermissionTest extends AccessTestCase {

	private const REPORTS  = [ 'marketing', 'manager', 'auditor', 'admin' ];
	private const EDITORS  = [ 'marketing', 'manager', 'admin' ];
	private const BOOKINGS = [ 'manager', 'admin' ];

	/** Routes of staff => the roles that get in. Everything else is open, and says so in the table. */
	private const STAFF = [
		'CouponList'          => self::REPORTS,
		'Coupon'              => self::REPORTS,
		'CouponUses'          => self::REPORTS,
		'CouponHistory'       => self::REPORTS,
		'CouponCreate'        => self::EDITORS,
		'CouponUpdate'        => self::EDITORS,
		'CouponDelete'        => self::EDITORS,
		'SuggestedCode'       => self::EDITORS,
		'CouponBatch'         => [ 'manager', 'admin' ],
		'Settings'            => [ 'admin' ],
		'SettingsUpdate'      => [ 'admin' ],
		'ListBookings'        => self::BOOKINGS,
		'ChangeBookingStatus' => self::BOOKINGS,
		'ListServices'        => self::BOOKINGS,
		'CreateService'       => self::BOOKINGS,
		'GetService'          => self::BOOKINGS,
		'UpdateService'       => self::BOOKINGS,
		'ArchiveService'      => self::BOOKINGS,
		'ListProviders'       => self::BOOKINGS,
		'CreateProvider'      => self::BOOKINGS,
		'GetProvider'         => self::BOOKINGS,
		'UpdateProvider'      => self::BOOKINGS,
		'ArchiveProvider'     => self::BOOKINGS,
		'ListExtras'          => self::BOOKINGS,
		'CreateExtra'         => self::BOOKINGS,
		'GetExtra'            => self::BOOKINGS,
		'UpdateExtra'         => self::BOOKINGS,
		'ArchiveExtra'        => self::BOOKINGS,
	];

	/** Open to guests, each for a reason that the table gives. */
	private const OPEN = [
		'ValidateCoupon',
		'ApplyCoupon',
		'RemoveCoupon',
		'AvailableDiscounts',
		'GetCatalogue',
		'GetAvailability',
		'QuoteBooking',
		'CreateBooking',
	];

	/** Open to whoever owns the thing; nobody owns number 999999. */
	private const OWNERS = [ 'GetBooking', 'CancelBooking', 'PayByTest' ];

	public function test_every_route_is_written_down_here(): void {
		$names = array_map( static fn( Route $route ): string => $route->name(), $this->routes() );
		$known = array_merge( array_keys( self::STAFF ), self::OPEN, self::OWNERS );
		sort( $names );
		sort( $known );

		self::assertSame( $known, $names );
	}

	public function test_each_role_gets_into_its_routes_and_no_others(): void {
		$before = $this->footprint()->taken();
		foreach ( $this->routes() as $route ) {
			foreach ( $this->users as $role => $user_id ) {
				$status  = $this->send( $route, ( new RestClient() )->as_program( $user_id ) )->get_status();
				$allowed = in_array( $role, self::STAFF[ $route->name() ] ?? array_keys( self::ROLES ), true );
				$refusal = $role === 'guest' ? 401 : 403;

				self::assertSame( $allowed ? 400 : $refusal, $status, "$role on {$route->name()}" );
			}
		}
		self::assertSame( $before, $this->footprint()->taken() );
	}

	public function test_a_cookie_without_its_nonce_is_a_guest_and_with_a_wrong_one_nobody(): void {
		$nonces = [ 'missing' => null, 'empty' => '', 'wrong' => 'abcdef1234', 'of another purpose' => 'made below' ];
		$before = $this->footprint()->taken();
		foreach ( $this->routes() as $route ) {
			foreach ( [ 'customer', 'manager', 'admin' ] as $role ) {
				wp_set_current_user( $this->users[ $role ] );
				$nonces['of another purpose'] = wp_create_nonce( 'bookingx-coupons' );
				foreach ( $nonces as $kind => $nonce ) {
					$response = $this->send( $route, ( new RestClient() )->as_browser( $this->users[ $role ], $nonce ) );
					$as_guest = isset( self::STAFF[ $route->name() ] ) ? 401 : 400;

					self::assertSame( $kind === 'missing' ? $as_guest : 403, $response->get_status(), "$role, nonce $kind, on {$route->name()}" );
					$this->assert_error_shape( $response, "nonce $kind on {$route->name()}" );
				}
			}
		}
		self::assertSame( $before, $this->footprint()->taken() );
	}

	public function test_a_cookie_with_its_nonce_gets_in(): void {
		wp_set_current_user( $this->users['manager'] );
		$nonce = wp_create_nonce( 'wp_rest' );

		self::assertSame( 200, ( new RestClient() )->as_browser( $this->users['manager'], $nonce )->send( 'GET', 'coupons' )->get_status() );
	}

	public function test_refusals_have_the_one_shape_and_are_not_cached(): void {
		$client = ( new RestClient() )->as_program( 0 );
		foreach ( [ 401 => $client->send( 'GET', 'coupons' ), 400 => $client->send( 'POST', 'coupons', '{' ), 404 => $client->send( 'GET', 'standalone/bookings/999999' ) ] as $status => $response ) {
			self::assertSame( $status, $response->get_status() );
			$this->assert_error_shape( $response, "status $status" );
			self::assertSame( 'private, no-store', $response->get_headers()['Cache-Control'] ?? '' );
		}
	}

	/** With a field that no route has: who gets in is told 400, and nothing happens. */
	private function send( Route $route, RestClient $client ): \WP_REST_Response {
		$path = $this->path( $route );
		return $route->reads_body()
			? $client->send( $route->method(), $path, '{"__unknown":1}', [], self::KEY )
			: $client->send( $route->method(), $path, null, [ '__unknown' => '1' ], self::KEY );
	}
}
