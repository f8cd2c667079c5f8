<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Nothing was written and the same transaction may well succeed now: deadlock, lock wait timeout, changed snapshot,
 * busy file, connection lost before COMMIT. Transaction::run() tries again by itself.
 */
class TransientFailure extends DatabaseError {
}
