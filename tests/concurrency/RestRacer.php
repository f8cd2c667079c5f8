<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Rest\RateLimits\RateWindows;
use BookingX\Addons\Coupons\Tests\Support\RestClient;

/**
 * What one process does with the REST routes.
 */
final class RestRacer {

	/** @return array{status: int, replayed: bool} */
	public function create_coupon( int $user_id, string $code, string $key ): array {
		$body     = [ 'name' => 'Race', 'code' => $code, 'discount_type' => 'percentage', 'discount_value' => '10.00' ];
		$response = ( new RestClient() )->as_program( $user_id )
			->send( 'POST', 'coupons', (string) wp_json_encode( $body ), [], $key === '' ? [] : [ 'Idempotency-Key' => $key ] );
		return [ 'status' => $response->get_status(), 'replayed' => isset( $response->get_headers()['Idempotency-Replayed'] ) ];
	}

	/** How many of the requests were let through. */
	public function count_requests( int $times, int $limit ): int {
		$passed = 0;
		for ( $time = 0; $time < $times; $time++ ) {
			$passed += bookingx_coupons()->get( RateWindows::class )->count( hash( 'sha256', 'race' ), 0, 60, $limit ) ? 1 : 0;
		}
		return $passed;
	}
}
