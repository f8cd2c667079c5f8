<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

final class LeaseTables implements TableSet {

	public function tables(): array {
		return [
			'bkx_leases' => 'name varchar(64) NOT NULL,
				token varchar(32) NOT NULL,
				held_until datetime NOT NULL,
				PRIMARY KEY  (name)',
		];
	}
}
