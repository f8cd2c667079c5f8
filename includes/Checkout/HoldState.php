<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * The life of what a checkout took: held → bound → used → released | kept, or lapsed on the way. See docs/checkout.md.
 */
final class HoldState {

	/** Taken, no booking yet. */
	public const HELD = 'held';

	/** A booking exists, not yet paid or confirmed. */
	public const BOUND = 'bound';

	/** Paid or confirmed. */
	public const USED = 'used';

	/** Given back: the booking was cancelled or failed. */
	public const RELEASED = 'released';

	/** The booking is over, the use stays counted. */
	public const KEPT = 'kept';

	/** Given back because its time ran out. */
	public const LAPSED = 'lapsed';

	/** Counted as held. */
	public const OPEN = [ self::HELD, self::BOUND ];

	/** Counted as used. */
	public const SPENT = [ self::USED, self::KEPT ];

	/** There is no booking, or no longer. */
	public const OVER = [ self::RELEASED, self::KEPT, self::LAPSED ];

	/** Belong to a booking that takes place. */
	public const LIVE = [ self::BOUND, self::USED ];
}
