<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * A unique key has this value already: a business answer, not a fault.
 *
 * It ends the transaction it happens in (on SQLite the driver rolls back, so it does everywhere). Catch it around the
 * outermost Transaction::run(); to go on inside one, use Database::insert_ignore().
 */
final class DuplicateKey extends DatabaseError {
}
