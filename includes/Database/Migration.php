<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * A change of what is stored that dbDelta() cannot make. It may be stopped after any step and started again from the
 * beginning, so each step looks at what is there before it does anything.
 */
interface Migration {

	/** Never used twice, ascending: the order in which they run. */
	public function number(): int;

	/**
	 * Does one small piece: one statement of DDL, or one batch of rows.
	 *
	 * @return bool whether there is more to do
	 * @throws DatabaseError
	 */
	public function step(): bool;

	/** Looks at the database, not at what step() reported. */
	public function is_done(): bool;
}
