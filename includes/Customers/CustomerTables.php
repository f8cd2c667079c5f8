<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

use BookingX\Addons\Coupons\Database\TableSet;

defined( 'ABSPATH' ) || exit;

final class CustomerTables implements TableSet {

	public function tables(): array {
		return [
			'bkx_customers'     => 'id bigint(20) NOT NULL auto_increment,
				subject varchar(32) NOT NULL,
				account_id bigint(20) DEFAULT NULL,
				merged_into bigint(20) DEFAULT NULL,
				created_at datetime NOT NULL,
				updated_at datetime NOT NULL,
				ver bigint(20) NOT NULL DEFAULT 0,
				PRIMARY KEY  (id),
				UNIQUE KEY subject (subject),
				UNIQUE KEY account_id (account_id),
				KEY merged_into (merged_into)',
			'bkx_customer_keys' => 'id bigint(20) NOT NULL auto_increment,
				customer_id bigint(20) NOT NULL,
				kind varchar(16) NOT NULL,
				key_hash varchar(64) NOT NULL,
				key_id varchar(16) NOT NULL,
				created_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY kind_key_hash (kind,key_hash),
				KEY customer_id (customer_id)',
		];
	}
}
