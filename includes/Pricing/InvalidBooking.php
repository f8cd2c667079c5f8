<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * A booking that cannot be priced: the host handed over something impossible, or far too much.
 */
final class InvalidBooking extends \InvalidArgumentException {

	private string $reason;

	public function __construct( string $reason, string $message ) {
		parent::__construct( $message );
		$this->reason = $reason;
	}

	public function reason(): string {
		return $this->reason;
	}
}
