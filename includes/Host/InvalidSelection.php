<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * The selection is something that the host does not sell, or not this way.
 */
final class InvalidSelection extends \RuntimeException {

	private string $field;
	private string $reason;

	/** @var array<string, mixed> */
	private array $facts;

	/**
	 * @param string               $field   path in the selection, `items.0.start`
	 * @param string               $reason  `unknown_service`, `slot_not_available` …
	 * @param string               $message sentence for the person who chose
	 * @param array<string, mixed> $facts
	 */
	public function __construct( string $field, string $reason, string $message, array $facts = [] ) {
		parent::__construct( $message );
		$this->field  = $field;
		$this->reason = $reason;
		$this->facts  = $facts;
	}

	public function field(): string {
		return $this->field;
	}

	public function reason(): string {
		return $this->reason;
	}

	/** @return array<string, mixed> */
	public function facts(): array {
		return $this->facts;
	}
}
