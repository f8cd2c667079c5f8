<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\Rest\Answer;
use BookingX\Addons\Coupons\Rest\Envelope;
use BookingX\Addons\Coupons\Rest\Route;

defined( 'ABSPATH' ) || exit;

/**
 * The pages without script ask the very routes that the script asks, inside the same PHP process: one check of input, one
 * idempotency, one rate limit, one set of sentences.
 */
final class Desk {

	public function quote( Draft $draft ): Reply {
		return $this->ask( 'POST', 'standalone/quote', $draft->order() );
	}

	public function availability( Draft $draft, string $from, int $days ): Reply {
		return $this->ask( 'GET', 'standalone/availability', [ 'from' => $from, 'days' => (string) $days, 'items' => (string) wp_json_encode( $draft->items() ) ] );
	}

	public function apply( Draft $draft, string $code ): Reply {
		return $this->ask( 'POST', 'coupons/apply', [ 'code' => $code ] + $draft->order(), $this->new_key() );
	}

	/** @param array<string, string|int> $what code, or offer_id of an offer that came by itself */
	public function remove( Draft $draft, array $what ): Reply {
		return $this->ask( 'POST', 'coupons/remove', $what + $draft->order(), $this->new_key() );
	}

	public function offers( Draft $draft ): Reply {
		return $this->ask( 'GET', 'discounts/available', $draft->order() );
	}

	public function book( Draft $draft ): Reply {
		return $this->ask( 'POST', 'standalone/bookings', $draft->order() + [ 'accepted_total' => $draft->accepted() ], $draft->key() );
	}

	/** @param string $key of the guest's link; '' for the owner's account */
	public function booking( int $id, string $key ): Reply {
		return $this->ask( 'GET', "standalone/bookings/$id", $key === '' ? [] : [ 'key' => $key ] );
	}

	/** @param string $key of the guest's link; '' for the owner's account */
	public function cancel( int $id, string $key ): Reply {
		return $this->ask( 'POST', "standalone/bookings/$id/cancel", $key === '' ? [] : [ 'key' => $key ], $this->new_key() );
	}

	/** @param string $outcome what the pretended bank is to report; in test mode only */
	public function pay( int $id, string $key, string $outcome ): Reply {
		return $this->ask( 'POST', "standalone/test-payments/$id", [ 'outcome' => $outcome ] + ( $key === '' ? [] : [ 'key' => $key ] ), $this->new_key() );
	}

	public function new_key(): string {
		return bin2hex( random_bytes( 16 ) );
	}

	/** @param array<string, mixed> $fields */
	private function ask( string $method, string $path, array $fields, string $key = '' ): Reply {
		$request = new \WP_REST_Request( $method, '/' . Route::API_NAMESPACE . '/' . $path );
		if ( $method === 'GET' ) {
			// In a query everything is text.
			$request->set_query_params( map_deep( $fields, 'strval' ) );
		} else {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( (string) wp_json_encode( (object) $fields ) );
		}
		if ( $key !== '' ) {
			$request->set_header( Envelope::IDEMPOTENCY_KEY, $key );
		}
		$response = rest_do_request( $request );
		if ( $response instanceof Answer ) {
			$this->take_cookies( $response );
		}
		$body = $response->get_data();
		return new Reply( $response->get_status(), is_array( $body ) ? $body : [] );
	}

	/** WordPress sends them for requests from outside only; the next question of this page needs them as well. */
	private function take_cookies( Answer $answer ): void {
		$answer->send_cookies();
		foreach ( $answer->cookies() as $cookie ) {
			$_COOKIE[ $cookie->name() ] = $cookie->value();
		}
	}
}
