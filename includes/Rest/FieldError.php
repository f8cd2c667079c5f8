<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * What is wrong with one field, in words for a person and a code for a program.
 */
final class FieldError {

	private string $field;
	private string $code;
	private string $message;

	/** @var array<string, mixed> */
	private array $facts;

	/**
	 * @param string               $field path with dots, `items.0.start`; empty for the request as a whole
	 * @param array<string, mixed> $facts what the sentence was made of
	 */
	public function __construct( string $field, string $code, string $message, array $facts = [] ) {
		$this->field   = $field;
		$this->code    = $code;
		$this->message = $message;
		$this->facts   = $facts;
	}

	public function field(): string {
		return $this->field;
	}

	public function code(): string {
		return $this->code;
	}

	public function message(): string {
		return $this->message;
	}

	/** @return array{field: string, code: string, message: string, facts: object} */
	public function to_array(): array {
		return [
			'field'   => $this->field,
			'code'    => $this->code,
			'message' => $this->message,
			'facts'   => (object) $this->facts,
		];
	}
}
