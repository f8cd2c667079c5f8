<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Queue;

defined( 'ABSPATH' ) || exit;

/** Tells an event to whoever listens. */
interface EventPublisher {

	/** @throws \Throwable What a listener throws: the event is told again later. */
	public function publish( Event $event ): void;
}
