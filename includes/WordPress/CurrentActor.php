<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Audit\Actor;
use BookingX\Addons\Coupons\Audit\ActorSource;

defined( 'ABSPATH' ) || exit;

final class CurrentActor implements ActorSource {

	public function current(): Actor {
		$user_id = get_current_user_id();
		if ( defined( 'WP_CLI' ) ) {
			return Actor::cli( $user_id > 0 ? $user_id : null );
		}
		if ( $user_id > 0 ) {
			return Actor::user( $user_id );
		}
		return wp_doing_cron() ? Actor::system() : Actor::guest();
	}
}
