<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

use BookingX\Addons\Coupons\Database\TableSet;

defined( 'ABSPATH' ) || exit;

final class RestTables implements TableSet {

	public function tables(): array {
		return [
			'bkx_idempotency'  => 'key_hash char(64) NOT NULL,
				route varchar(64) NOT NULL,
				body_hash char(64) NOT NULL,
				state varchar(10) NOT NULL,
				token char(32) NOT NULL,
				leased_until datetime NOT NULL,
				answer longtext DEFAULT NULL,
				created_at datetime NOT NULL,
				expires_at datetime NOT NULL,
				PRIMARY KEY  (key_hash),
				KEY expires_at (expires_at)',
			'bkx_rate_windows' => 'bucket char(64) NOT NULL,
				starts bigint(20) NOT NULL,
				ends bigint(20) NOT NULL,
				hits int(11) NOT NULL,
				PRIMARY KEY  (bucket,starts),
				KEY ends (ends)',
		];
	}
}
