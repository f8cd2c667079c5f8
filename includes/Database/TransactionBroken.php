<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Somebody else's statement (DDL, START TRANSACTION, COMMIT) ended our transaction from within. What was written
 * before that statement may be committed, so it is not tried again: a person has to look.
 */
final class TransactionBroken extends DatabaseError {
}
