<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Why a request was not done; thrown anywhere below a route, turned into the one error shape by the endpoint.
 *
 * What was written before it is rolled back.
 */
final class Problem extends \RuntimeException {

	private string $reason;
	private int $status;

	/** @var list<FieldError> */
	private array $errors;

	/** @var array<string, string> */
	private array $headers = [];

	/** @param list<FieldError> $errors */
	private function __construct( int $status, string $reason, string $message, array $errors ) {
		parent::__construct( $message );
		$this->status = $status;
		$this->reason = $reason;
		$this->errors = $errors;
	}

	/**
	 * A field has a value that cannot be taken.
	 *
	 * @param array<string, mixed> $facts
	 */
	public static function invalid( string $field, string $code, string $message, array $facts = [] ): self {
		return self::invalid_many( [ new FieldError( $field, $code, $message, $facts ) ] );
	}

	/** @param non-empty-list<FieldError> $errors */
	public static function invalid_many( array $errors ): self {
		$message = count( $errors ) === 1
			? $errors[0]->message()
			/* translators: %d: number of fields */
			: sprintf( _n( '%d field needs another value.', '%d fields need another value.', count( $errors ), 'bookingx-coupons' ), count( $errors ) );
		return new self( 400, 'invalid_input', $message, $errors );
	}

	/** Nobody is signed in, and the route is not for everybody. */
	public static function unauthorized(): self {
		return self::about_request( 401, 'not_signed_in', __( 'Please sign in first.', 'bookingx-coupons' ) );
	}

	/** @param array<string, mixed> $facts */
	public static function forbidden( ?string $message = null, array $facts = [], string $field = '' ): self {
		return self::about( 403, 'not_allowed', $message ?? __( 'You are not allowed to do that.', 'bookingx-coupons' ), $facts, $field );
	}

	/** Also the answer about what exists but belongs to somebody else. */
	public static function not_found( ?string $message = null ): self {
		return self::about_request( 404, 'not_found', $message ?? __( 'There is no such thing, or it is not yours.', 'bookingx-coupons' ) );
	}

	/**
	 * The state of things is another one than the request supposes.
	 *
	 * @param array<string, mixed> $facts
	 */
	public static function conflict( string $code, string $message, array $facts = [], string $field = '' ): self {
		return self::about( 409, $code, $message, $facts, $field );
	}

	public static function too_large( int $limit_bytes ): self {
		/* translators: %d: kilobytes */
		$message = sprintf( __( 'The request is too large: %d KB at most.', 'bookingx-coupons' ), intdiv( $limit_bytes, 1024 ) );
		return self::about( 413, 'too_large', $message, [ 'limit_bytes' => $limit_bytes ], '' );
	}

	public static function not_json(): self {
		return self::about_request( 415, 'not_json', __( 'Send the fields as JSON, with the content type application/json.', 'bookingx-coupons' ) );
	}

	/**
	 * Understood and well formed, but a rule of the business says no.
	 *
	 * @param array<string, mixed> $facts
	 */
	public static function refused( string $code, string $message, array $facts = [], string $field = '' ): self {
		return self::about( 422, $code, $message, $facts, $field );
	}

	public static function too_many( int $retry_after_seconds ): self {
		/* translators: %d: seconds */
		$message = sprintf( _n( 'Too many requests. Try again in %d second.', 'Too many requests. Try again in %d seconds.', $retry_after_seconds, 'bookingx-coupons' ), $retry_after_seconds );
		return self::about( 429, 'too_many_requests', $message, [ 'retry_after' => $retry_after_seconds ], '' )->with_header( 'Retry-After', (string) $retry_after_seconds );
	}

	/** A bug of ours; the log has it. */
	public static function internal(): self {
		return self::about_request( 500, 'internal_error', __( 'Something went wrong on our side. Nothing was changed.', 'bookingx-coupons' ) );
	}

	/** The database does not answer or not in time. */
	public static function unavailable(): self {
		return self::about_request( 503, 'unavailable', __( 'That did not work just now. Please try again in a moment.', 'bookingx-coupons' ) )->with_header( 'Retry-After', '5' );
	}

	public function status(): int {
		return $this->status;
	}

	public function reason(): string {
		return $this->reason;
	}

	/** @return list<FieldError> */
	public function errors(): array {
		return $this->errors;
	}

	/** @return array<string, string> */
	public function headers(): array {
		return $this->headers;
	}

	/** @return array{code: string, message: string, data: array{status: int, errors: list<array{field: string, code: string, message: string, facts: object}>}} */
	public function to_array(): array {
		return [
			'code'    => $this->reason,
			'message' => $this->getMessage(),
			'data'    => [
				'status' => $this->status,
				'errors' => array_map( static fn( FieldError $error ): array => $error->to_array(), $this->errors ),
			],
		];
	}

	/** @param array<string, mixed> $facts */
	private static function about( int $status, string $code, string $message, array $facts, string $field ): self {
		return new self( $status, $code, $message, [ new FieldError( $field, $code, $message, $facts ) ] );
	}

	private static function about_request( int $status, string $code, string $message ): self {
		return self::about( $status, $code, $message, [], '' );
	}

	private function with_header( string $name, string $value ): self {
		$this->headers[ $name ] = $value;
		return $this;
	}
}
