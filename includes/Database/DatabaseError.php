<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * A statement failed. Its text never holds the statement's values: they may be somebody's address.
 */
class DatabaseError extends \RuntimeException {
}
