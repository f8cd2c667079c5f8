<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;

defined( 'ABSPATH' ) || exit;

/**
 * Whose order it is, and what they may do with it. An e-mail address proves nothing.
 */
final class OrderAccess {

	private GuestKeys $keys;
	private BookingSettings $settings;
	private Clock $clock;

	public function __construct( GuestKeys $keys, BookingSettings $settings, Clock $clock ) {
		$this->keys     = $keys;
		$this->settings = $settings;
		$this->clock    = $clock;
	}

	/** @param int $user_id 0 for a guest */
	public function is_owner( Order $order, int $user_id, string $key ): bool {
		return ( $user_id > 0 && $order->account_id() === $user_id ) || ( $key !== '' && $this->keys->opens( $order, $key ) );
	}

	/** Last moment at which the customer may cancel. */
	public function cancel_until( Order $order ): \DateTimeImmutable {
		return $order->start()->modify( "-{$this->settings->cancel_until_hours()} hours" );
	}

	public function can_cancel( Order $order ): bool {
		$now = $this->clock->now();
		return in_array( OrderStatus::CANCELLED, OrderStatus::after( $order->status_at( $now ) ), true ) && $now <= $this->cancel_until( $order );
	}
}
