<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * What became of one use of an offer.
 */
final class UseStatus {

	/** The booking waits for payment or confirmation. */
	public const BOUND = 'bound';

	public const USED = 'used';

	/** Given back with the booking. */
	public const RELEASED = 'released';

	/** The booking is over, the use still counts. */
	public const KEPT = 'kept';
}
