<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * The connection was lost at COMMIT: the work is either there in full or not at all, and only looking says which.
 * Look by a key that the work wrote (idempotency key, checkout key); never simply do it again.
 */
final class OutcomeUnknown extends DatabaseError {
}
