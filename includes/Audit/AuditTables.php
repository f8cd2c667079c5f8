<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Audit;

use BookingX\Addons\Coupons\Database\TableSet;

defined( 'ABSPATH' ) || exit;

final class AuditTables implements TableSet {

	public function tables(): array {
		return [
			'bkx_audit'       => 'id bigint(20) NOT NULL auto_increment,
				version int(11) NOT NULL,
				body longtext NOT NULL,
				occurred_at datetime NOT NULL,
				actor_kind varchar(16) NOT NULL,
				actor_user_id bigint(20) DEFAULT NULL,
				action varchar(64) NOT NULL,
				object_type varchar(32) NOT NULL,
				object_id bigint(20) NOT NULL,
				seq bigint(20) DEFAULT NULL,
				prev_hash varchar(64) DEFAULT NULL,
				hash varchar(64) DEFAULT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY seq (seq),
				KEY object (object_type,object_id),
				KEY occurred_at (occurred_at),
				KEY actor_user_id (actor_user_id)',
			'bkx_audit_chain' => 'name varchar(32) NOT NULL,
				seq bigint(20) NOT NULL DEFAULT 0,
				hash varchar(64) NOT NULL,
				ver bigint(20) NOT NULL DEFAULT 0,
				PRIMARY KEY  (name)',
		];
	}
}
