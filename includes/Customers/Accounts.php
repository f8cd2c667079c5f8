<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

defined( 'ABSPATH' ) || exit;

/** What the site knows of its accounts. */
interface Accounts {

	/** The address that belongs to the account, not one that somebody typed. */
	public function email( int $account_id ): ?string;
}
