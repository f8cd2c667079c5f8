<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/** Two moments of one restriction are in different time zones. The message is the expected one. */
final class OtherZone extends \RuntimeException {
}
