<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Queue\Event;
use BookingX\Addons\Coupons\Queue\EventPublisher;

defined( 'ABSPATH' ) || exit;

/** Tells events as WordPress actions. */
final class HookPublisher implements EventPublisher {

	public function publish( Event $event ): void {
		/**
		 * Fires after the change is committed, at least once for each event. See docs/hooks.md for the names.
		 *
		 * @param Event $event
		 */
		do_action( 'bookingx_coupons_' . $event->name(), $event );
	}
}
