<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

use BookingX\Addons\Coupons\Rest\Validation\Validator;

defined( 'ABSPATH' ) || exit;

/**
 * Takes the fields of a request from where the route expects them, and from nowhere else.
 */
final class RequestReader {

	public const MAX_BODY_BYTES = 262144;

	/** Ours need six; each level costs an attacker nothing and us a call. */
	private const MAX_DEPTH = 16;

	/** Parameters of WordPress itself, which any route may be called with. */
	private const OF_WORDPRESS = [ '_locale', '_fields', '_embed', '_envelope', '_wpnonce', '_method', '_jsonp', '_pretty', 'context', 'rest_route' ];

	private Validator $validator;

	public function __construct( Validator $validator ) {
		$this->validator = $validator;
	}

	/** @throws Problem */
	public function read( Route $route, \WP_REST_Request $request, Caller $caller ): Input {
		$query = array_diff_key( $request->get_query_params(), array_flip( self::OF_WORDPRESS ) );
		if ( $route->reads_body() ) {
			$this->validator->validate( Schema::object( [] ), $query, true );
			$fields = $this->validator->validate( $route->input(), $this->body( $request ) );
		} else {
			$fields = $this->validator->validate( $route->input(), $query, true );
		}
		return new Input( $this->path_fields( $route, $request ) + $fields, $caller );
	}

	/**
	 * The body as named fields.
	 *
	 * @return array<mixed>
	 * @throws Problem too large, not JSON, or not an object
	 */
	public function body( \WP_REST_Request $request ): array {
		// Null where no body was set, whatever WordPress' own comment says.
		$body = strval( $request->get_body() );
		if ( strlen( $body ) > self::MAX_BODY_BYTES ) {
			throw Problem::too_large( self::MAX_BODY_BYTES );
		}
		if ( $request->get_body_params() !== [] || $request->get_file_params() !== [] ) {
			throw Problem::not_json();
		}
		if ( trim( $body ) === '' ) {
			return [];
		}
		if ( ! $request->is_json_content_type() ) {
			throw Problem::not_json();
		}
		$fields = json_decode( $body, true, self::MAX_DEPTH );
		if ( json_last_error() !== JSON_ERROR_NONE ) {
			throw $this->unreadable( json_last_error() );
		}
		if ( ! is_array( $fields ) ) {
			throw Problem::invalid( '', 'wrong_type', __( 'Send named fields: a JSON object.', 'bookingx-coupons' ), [ 'expected' => 'object' ] );
		}
		return $fields;
	}

	private function unreadable( int $error ): Problem {
		if ( $error === JSON_ERROR_DEPTH ) {
			return Problem::invalid( '', 'too_deep', __( 'The fields are nested too deeply.', 'bookingx-coupons' ), [ 'maximum' => self::MAX_DEPTH ] );
		}
		if ( $error === JSON_ERROR_UTF8 ) {
			return Problem::invalid( '', 'bad_characters', __( 'The text is not valid UTF-8.', 'bookingx-coupons' ) );
		}
		return Problem::invalid( '', 'invalid_json', __( 'This is not valid JSON.', 'bookingx-coupons' ) );
	}

	/**
	 * Digits are row ids. One that no integer can hold names nothing.
	 *
	 * @return array<string, int|string>
	 * @throws Problem
	 */
	private function path_fields( Route $route, \WP_REST_Request $request ): array {
		$fields = [];
		foreach ( $route->path_fields() as $name ) {
			$text = $request->get_url_params()[ $name ] ?? '';
			$text = is_string( $text ) ? $text : '';
			if ( strpos( $route->path(), "(?P<$name>\\d+)" ) === false ) {
				$fields[ $name ] = $text;
				continue;
			}
			$digits = ltrim( $text, '0' );
			if ( (string) (int) $digits !== $digits ) {
				throw Problem::not_found();
			}
			$fields[ $name ] = (int) $digits;
		}
		return $fields;
	}
}
