<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * The tables of one slice.
 */
interface TableSet {

	/**
	 * Column and key lines as dbDelta() reads them: one per line, types in lower case and with width (bigint(20),
	 * int(11)), `PRIMARY KEY  (id)` with two spaces, KEY and not INDEX, no ENUM, DECIMAL, CHECK or foreign key.
	 *
	 * @return array<string, string> table name without prefix => lines
	 */
	public function tables(): array;
}
