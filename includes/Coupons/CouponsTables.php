<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Database\TableSet;

defined( 'ABSPATH' ) || exit;

/**
 * Offers, their terms, their codes. Money in minor units, percentages in basis points, moments in UTC.
 */
final class CouponsTables implements TableSet {

	public function tables(): array {
		return [
			'bkx_coupons'         => self::COUPONS,
			'bkx_coupon_versions' => self::VERSIONS,
			'bkx_coupon_codes'    => self::CODES,
			'bkx_coupon_targets'  => self::TARGETS,
		];
	}

	/**
	 * The head. From discount_type to day_restrictions it repeats the present version's terms, for lists only. `ver` counts
	 * takes, `revision` edits. times_used and times_held move only under a limit.
	 */
	private const COUPONS = "
		id bigint(20) NOT NULL AUTO_INCREMENT,
		code varchar(100) DEFAULT NULL,
		name varchar(190) NOT NULL,
		description text NOT NULL,
		customer_text text NOT NULL,
		category varchar(32) DEFAULT NULL,
		kind varchar(16) NOT NULL,
		status varchar(16) NOT NULL,
		issued tinyint(1) NOT NULL DEFAULT 0,
		disclosure varchar(16) NOT NULL,
		version_id bigint(20) NOT NULL DEFAULT 0,
		revision bigint(20) NOT NULL DEFAULT 1,
		usage_limit bigint(20) DEFAULT NULL,
		usage_limit_per_customer bigint(20) DEFAULT NULL,
		times_used bigint(20) NOT NULL DEFAULT 0,
		times_held bigint(20) NOT NULL DEFAULT 0,
		ver bigint(20) NOT NULL DEFAULT 0,
		discount_type varchar(32) NOT NULL,
		discount_value bigint(20) DEFAULT NULL,
		currency char(3) DEFAULT NULL,
		max_discount_amount bigint(20) DEFAULT NULL,
		min_purchase_amount bigint(20) NOT NULL DEFAULT 0,
		valid_from datetime DEFAULT NULL,
		valid_until datetime DEFAULT NULL,
		customer_restrictions varchar(32) NOT NULL DEFAULT 'all',
		day_restrictions varchar(50) NOT NULL DEFAULT '',
		campaign_id bigint(20) DEFAULT NULL,
		created_by bigint(20) NOT NULL,
		created_at datetime NOT NULL,
		updated_at datetime NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY code (code),
		KEY status_idx (status),
		KEY campaign_id_idx (campaign_id),
		KEY valid_until_idx (valid_until),
		KEY kind_status (kind,status)";

	/** Written once an offer is out, never changed then; a use points at the version that priced it. */
	private const VERSIONS = '
		id bigint(20) NOT NULL AUTO_INCREMENT,
		coupon_id bigint(20) NOT NULL,
		version int(11) NOT NULL,
		terms longtext NOT NULL,
		created_by bigint(20) NOT NULL,
		created_at datetime NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY coupon_version (coupon_id,version)';

	private const CODES = "
		id bigint(20) NOT NULL AUTO_INCREMENT,
		coupon_id bigint(20) NOT NULL,
		canonical varchar(50) NOT NULL,
		display varchar(100) NOT NULL,
		status varchar(16) NOT NULL DEFAULT 'active',
		usage_limit bigint(20) DEFAULT NULL,
		times_used bigint(20) NOT NULL DEFAULT 0,
		times_held bigint(20) NOT NULL DEFAULT 0,
		ver bigint(20) NOT NULL DEFAULT 0,
		customer_id bigint(20) DEFAULT NULL,
		batch_id bigint(20) DEFAULT NULL,
		created_at datetime NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY canonical (canonical),
		KEY coupon (coupon_id),
		KEY customer (customer_id),
		KEY batch (batch_id)";

	/** What lists filter by: kind service, provider …; mode include or exclude. */
	private const TARGETS = '
		coupon_id bigint(20) NOT NULL,
		kind varchar(16) NOT NULL,
		mode varchar(8) NOT NULL,
		target_id bigint(20) NOT NULL,
		PRIMARY KEY  (coupon_id,kind,mode,target_id),
		KEY target (kind,target_id)';
}
