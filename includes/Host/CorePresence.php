<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * Whether the BookingX core keeps the appointments of this site. Known once all plugins are loaded.
 *
 * Told by what it brings, never by a version: the newest public one says 1.1.2 in one place and 1.0 in another.
 */
final class CorePresence {

	public function is_there(): bool {
		return class_exists( 'BkxBooking', false ) || defined( 'BKX_PLUGIN_VER' );
	}
}
