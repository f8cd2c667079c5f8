<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * The session that began the transaction is gone, and with it everything that was not committed.
 */
final class ConnectionLost extends TransientFailure {
}
