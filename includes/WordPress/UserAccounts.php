<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Customers\Accounts;

defined( 'ABSPATH' ) || exit;

final class UserAccounts implements Accounts {

	public function email( int $account_id ): ?string {
		$user = get_userdata( $account_id );
		return $user === false || $user->user_email === '' ? null : $user->user_email;
	}
}
