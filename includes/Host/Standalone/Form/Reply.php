<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * What a route answered: a body, or the one shape of errors.
 */
final class Reply {

	private int $status;

	/** @var array<array-key, mixed> */
	private array $body;

	/** @param array<array-key, mixed> $body */
	public function __construct( int $status, array $body ) {
		$this->status = $status;
		$this->body   = $body;
	}

	/** Of HTTP. */
	public function status(): int {
		return $this->status;
	}

	public function is_ok(): bool {
		return $this->status < 400;
	}

	/** @return array<array-key, mixed> */
	public function body(): array {
		return $this->body;
	}

	public function code(): string {
		return is_string( $this->body['code'] ?? null ) ? $this->body['code'] : '';
	}

	/** The sentence for the reader. */
	public function message(): string {
		return is_string( $this->body['message'] ?? null ) ? $this->body['message'] : '';
	}

	/** @return array<string, string> sentences by path of the field, such as `customer.email` */
	public function errors(): array {
		$errors = [];
		foreach ( $this->error_list() as $error ) {
			if ( is_string( $error['field'] ?? null ) && is_string( $error['message'] ?? null ) ) {
				$errors[ $error['field'] ] = $error['message'];
			}
		}
		return $errors;
	}

	/** A field of this name was refused, wherever in the request it stands. */
	public function refuses( string $field ): bool {
		foreach ( array_keys( $this->errors() ) as $path ) {
			if ( in_array( $field, explode( '.', $path ), true ) ) {
				return true;
			}
		}
		return false;
	}

	/** @return array<array-key, mixed> figures behind the first error */
	public function facts(): array {
		$facts = $this->error_list()[0]['facts'] ?? [];
		return is_object( $facts ) ? get_object_vars( $facts ) : ( is_array( $facts ) ? $facts : [] );
	}

	/** @return list<array<array-key, mixed>> */
	private function error_list(): array {
		$data   = is_array( $this->body['data'] ?? null ) ? $this->body['data'] : [];
		$errors = is_array( $data['errors'] ?? null ) ? $data['errors'] : [];
		return array_values( array_filter( $errors, 'is_array' ) );
	}
}
