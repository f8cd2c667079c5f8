<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Rest\BookingPresenter;

defined( 'ABSPATH' ) || exit;

/**
 * A booking with what only staff see: what it can become, its history, the state of its discount.
 */
final class StaffView {

	private BookingPresenter $presenter;
	private OrderHistory $history;
	private Checkout $checkout;
	private Clock $clock;

	public function __construct( BookingPresenter $presenter, OrderHistory $history, Checkout $checkout, Clock $clock ) {
		$this->presenter = $presenter;
		$this->history   = $history;
		$this->checkout  = $checkout;
		$this->clock     = $clock;
	}

	/** @return array<string, mixed> */
	public function of( Order $order ): array {
		$discounts = $this->checkout->of_booking( $order->id() );
		return $this->presenter->detail( $order ) + [
			'next_states' => array_map( [ OrderStatus::class, 'state' ], OrderStatus::after( $order->status_at( $this->clock->now() ) ) ),
			'history'     => $this->history->of( $order ),
			'hold_state'  => $discounts === null ? null : $discounts->state(),
		];
	}
}
