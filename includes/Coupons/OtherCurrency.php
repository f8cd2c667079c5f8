<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/** An amount is in another currency than the amounts before it. The message is the expected one. */
final class OtherCurrency extends \RuntimeException {
}
