<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * A restriction whose verdict depends on what is to pay, and so may change while offers lower it.
 */
interface PriceBound {

	/** Whether lower prices can make it hold; otherwise they can make it fail. */
	public function opens_below(): bool;
}
