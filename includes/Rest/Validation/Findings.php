<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Validation;

use BookingX\Addons\Coupons\Rest\FieldError;

defined( 'ABSPATH' ) || exit;

/**
 * Collects what is wrong, so that a form can show all of it at once.
 */
final class Findings {

	/** Enough for any form; more would only fill the answer to an attack. */
	private const MAX = 30;

	/** @var list<FieldError> */
	private array $errors = [];

	/** @param array<string, mixed> $facts */
	public function add( string $field, string $code, string $message, array $facts = [] ): void {
		if ( count( $this->errors ) < self::MAX ) {
			$this->errors[] = new FieldError( $field, $code, $message, $facts );
		}
	}

	public function count(): int {
		return count( $this->errors );
	}

	/** @return list<FieldError> */
	public function all(): array {
		return $this->errors;
	}
}
