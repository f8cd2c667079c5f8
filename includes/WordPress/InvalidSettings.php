<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/** Settings were refused; none was changed. */
final class InvalidSettings extends \InvalidArgumentException {

	/** @var array<string, string> */
	private array $errors;

	/** @param array<string, string> $errors field (group.key) => unknown_field | invalid_value */
	public function __construct( array $errors ) {
		parent::__construct( 'Refused: ' . implode( ', ', array_keys( $errors ) ) );
		$this->errors = $errors;
	}

	/** @return array<string, string> */
	public function errors(): array {
		return $this->errors;
	}
}
