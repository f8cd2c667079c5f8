<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\WordPress\Heartbeat;
use BookingX\Addons\Coupons\WordPress\Module;

defined( 'ABSPATH' ) || exit;

/**
 * Tidies up after checkouts. The job may stand still for days: what is overdue counts as free from the second it is.
 */
final class CheckoutModule implements Module {

	/** @var \Closure(): Checkout */
	private \Closure $checkout;

	/** @param \Closure(): Checkout $checkout */
	public function __construct( \Closure $checkout ) {
		$this->checkout = $checkout;
	}

	public function register(): void {
		// Before the queue: what lapses here is told there.
		add_action( Heartbeat::HOOK, [ $this, 'tidy' ], 5 );
	}

	public function tidy(): void {
		( $this->checkout )()->expire_due();
	}
}
