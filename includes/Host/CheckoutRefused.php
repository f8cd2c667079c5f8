<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * Ends a checkout before a booking exists.
 */
final class CheckoutRefused extends \RuntimeException {

	private Rejection $reason;

	public function __construct( Rejection $reason ) {
		parent::__construct( $reason->reason() );
		$this->reason = $reason;
	}

	public function reason(): Rejection {
		return $this->reason;
	}
}
