<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Queue;

use BookingX\Addons\Coupons\Database\TableSet;

defined( 'ABSPATH' ) || exit;

final class QueueTables implements TableSet {

	public function tables(): array {
		return [
			'bkx_outbox' => "id bigint(20) NOT NULL auto_increment,
				name varchar(64) NOT NULL,
				payload longtext NOT NULL,
				occurred_at datetime NOT NULL,
				state varchar(16) NOT NULL DEFAULT 'pending',
				available_at datetime NOT NULL,
				attempts int(11) NOT NULL DEFAULT 0,
				claim_token varchar(32) DEFAULT NULL,
				claimed_until datetime DEFAULT NULL,
				last_error varchar(191) DEFAULT NULL,
				done_at datetime DEFAULT NULL,
				PRIMARY KEY  (id),
				KEY state_available (state,available_at),
				KEY claim_token (claim_token)",
		];
	}
}
