<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/** Another coupon has that code, if in other letters. */
final class CodeTaken extends \RuntimeException {
}
