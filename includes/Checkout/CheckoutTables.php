<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Database\TableSet;

defined( 'ABSPATH' ) || exit;

/**
 * What a checkout takes, keeps and leaves behind. Money in minor units of the row's currency, moments in UTC.
 */
final class CheckoutTables implements TableSet {

	public function tables(): array {
		return [
			'bkx_coupon_counters' => self::COUNTERS,
			'bkx_coupon_usage'    => self::USAGE,
			'bkx_holds'           => self::HOLDS,
			'bkx_hold_items'      => self::HOLD_ITEMS,
			'bkx_booking_quotes'  => self::BOOKING_QUOTES,
			'bkx_booking_tenders' => self::BOOKING_TENDERS,
			'bkx_slots'           => self::SLOTS,
		];
	}

	/** Offer × customer key × period; coupon 0 is the guard of first bookings. An empty period means for ever. */
	private const COUNTERS = "
		id bigint(20) NOT NULL AUTO_INCREMENT,
		coupon_id bigint(20) NOT NULL,
		customer_key_id bigint(20) NOT NULL,
		period varchar(20) NOT NULL DEFAULT '',
		used bigint(20) NOT NULL DEFAULT 0,
		held bigint(20) NOT NULL DEFAULT 0,
		ver bigint(20) NOT NULL DEFAULT 0,
		PRIMARY KEY  (id),
		UNIQUE KEY counted (customer_key_id,coupon_id,period),
		KEY coupon (coupon_id)";

	/** One row per offer and booking; status bound, used, released, kept. The split is the saving per line, as JSON. */
	private const USAGE = '
		id bigint(20) NOT NULL AUTO_INCREMENT,
		coupon_id bigint(20) NOT NULL,
		version_id bigint(20) NOT NULL,
		code_id bigint(20) DEFAULT NULL,
		hold_id bigint(20) NOT NULL,
		booking_id bigint(20) NOT NULL,
		customer_id bigint(20) NOT NULL,
		currency char(3) NOT NULL,
		original_price bigint(20) NOT NULL,
		discount_amount bigint(20) NOT NULL,
		final_price bigint(20) NOT NULL,
		split longtext NOT NULL,
		status varchar(20) NOT NULL,
		created_at datetime NOT NULL,
		used_at datetime DEFAULT NULL,
		released_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY once (hold_id,booking_id,coupon_id),
		KEY coupon_status (coupon_id,status),
		KEY booking (booking_id),
		KEY customer (customer_id),
		KEY used_at (used_at)';

	/** The checkout key is given back (null) when the booking is over, so that the same checkout can be tried again. */
	private const HOLDS = "
		id bigint(20) NOT NULL AUTO_INCREMENT,
		checkout_key varchar(64) DEFAULT NULL,
		host varchar(40) NOT NULL DEFAULT '',
		state varchar(20) NOT NULL,
		reason varchar(60) NOT NULL DEFAULT '',
		booking_id bigint(20) DEFAULT NULL,
		customer_id bigint(20) DEFAULT NULL,
		expires_at datetime DEFAULT NULL,
		ver bigint(20) NOT NULL DEFAULT 0,
		created_at datetime NOT NULL,
		changed_at datetime NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY checkout_key (checkout_key),
		KEY booking (booking_id),
		KEY due (state,expires_at)";

	/** What a hold took: ref_id is the provider, offer, code, counter row, budget or account. */
	private const HOLD_ITEMS = '
		id bigint(20) NOT NULL AUTO_INCREMENT,
		hold_id bigint(20) NOT NULL,
		kind varchar(20) NOT NULL,
		ref_id bigint(20) NOT NULL,
		version_id bigint(20) DEFAULT NULL,
		units bigint(20) NOT NULL DEFAULT 1,
		amount_minor bigint(20) DEFAULT NULL,
		currency char(3) DEFAULT NULL,
		starts_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		KEY hold (hold_id),
		KEY taken (kind,ref_id)';

	private const BOOKING_QUOTES = '
		id bigint(20) NOT NULL AUTO_INCREMENT,
		booking_id bigint(20) NOT NULL,
		hold_id bigint(20) NOT NULL,
		host varchar(40) NOT NULL,
		quote longtext NOT NULL,
		quote_hash varchar(64) NOT NULL,
		engine_version int(11) NOT NULL,
		currency char(3) NOT NULL,
		subtotal_minor bigint(20) NOT NULL,
		discount_minor bigint(20) NOT NULL,
		due_minor bigint(20) NOT NULL,
		created_at datetime NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY booking (booking_id),
		KEY hold (hold_id)';

	private const BOOKING_TENDERS = "
		id bigint(20) NOT NULL AUTO_INCREMENT,
		booking_id bigint(20) NOT NULL,
		hold_id bigint(20) NOT NULL,
		kind varchar(20) NOT NULL,
		account_id bigint(20) DEFAULT NULL,
		reference varchar(100) NOT NULL DEFAULT '',
		currency char(3) NOT NULL,
		amount_minor bigint(20) NOT NULL,
		refunded_minor bigint(20) NOT NULL DEFAULT 0,
		state varchar(20) NOT NULL,
		created_at datetime NOT NULL,
		PRIMARY KEY  (id),
		KEY booking (booking_id),
		KEY hold (hold_id),
		KEY account (account_id)";

	/**
	 * A provider's time in grains of five minutes since 1970, buffers included; nobody is in two places at once. Without a
	 * counted id: on MariaDB an insert that waits for its turn would keep everybody else from counting.
	 */
	private const SLOTS = '
		provider_id bigint(20) NOT NULL,
		grain bigint(20) NOT NULL,
		hold_id bigint(20) NOT NULL,
		PRIMARY KEY  (provider_id,grain),
		KEY hold (hold_id)';
}
