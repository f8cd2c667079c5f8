<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Tells who sent the present request.
 */
final class Callers {

	public function of_request( \WP_REST_Request $request ): Caller {
		$headers = [];
		foreach ( $request->get_headers() as $name => $values ) {
			$headers[ str_replace( '_', '-', (string) $name ) ] = is_array( $values ) ? implode( ', ', array_filter( $values, 'is_string' ) ) : '';
		}
		return new Caller( get_current_user_id(), $this->address(), $headers, $this->cookies() );
	}

	/** Forwarded headers are not asked: anyone can write them. */
	private function address(): string {
		$address = filter_var( wp_unslash( $_SERVER['REMOTE_ADDR'] ?? '' ), FILTER_VALIDATE_IP ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- It is validated.
		return is_string( $address ) ? $address : '';
	}

	/** @return array<string, string> */
	private function cookies(): array {
		$cookies = [];
		foreach ( $_COOKIE as $name => $value ) {
			if ( is_string( $value ) ) {
				$cookies[ (string) $name ] = wp_unslash( $value ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Handlers check signatures of the exact bytes.
			}
		}
		return $cookies;
	}
}
