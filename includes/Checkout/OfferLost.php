<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * An offer was on the quote and can no longer be taken. Rolls back what was taken with it.
 */
final class OfferLost extends \RuntimeException {

	private int $offer_id;
	private Rejection $rejection;

	public function __construct( int $offer_id, Rejection $rejection ) {
		parent::__construct( $rejection->reason() );
		$this->offer_id  = $offer_id;
		$this->rejection = $rejection;
	}

	public function offer_id(): int {
		return $this->offer_id;
	}

	public function rejection(): Rejection {
		return $this->rejection;
	}
}
