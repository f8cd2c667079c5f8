<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * What came of trying to take from a counter.
 */
final class Taking {

	public const TAKEN = 'taken';

	/** Everything allowed is used or held. */
	public const FULL = 'full';

	/** Paused, archived or disabled since it was priced. */
	public const SWITCHED_OFF = 'switched_off';

	/** Its terms are others than those that were priced. */
	public const OUTDATED = 'outdated';
}
