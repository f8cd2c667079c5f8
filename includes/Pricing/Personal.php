<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * A restriction that looks at who somebody is. A stored price keeps its verdict and nothing of what it looked at.
 */
interface Personal {
}
