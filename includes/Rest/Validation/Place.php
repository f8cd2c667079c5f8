<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Validation;

defined( 'ABSPATH' ) || exit;

/**
 * Where in the request a value stands.
 */
final class Place {

	private string $field;
	private bool $from_text;

	public function __construct( string $field, bool $from_text ) {
		$this->field     = $field;
		$this->from_text = $from_text;
	}

	/** Path with dots, `items.0.start`. */
	public function field(): string {
		return $this->field;
	}

	/** Everything in a query is text, so digits may stand for a number there, and there only. */
	public function is_from_text(): bool {
		return $this->from_text;
	}

	/** @param int|string $key */
	public function inside( $key ): self {
		$name = self::printable( (string) $key );
		return new self( $this->field === '' ? $name : $this->field . '.' . $name, $this->from_text );
	}

	/** Names of unknown fields are repeated in the answer, so they must be fit to be shown. */
	private static function printable( string $name ): string {
		$ascii = (string) preg_replace( '/[^\x20-\x7E]/', '?', $name );
		return strlen( $ascii ) > 60 ? substr( $ascii, 0, 60 ) . '…' : $ascii;
	}
}
