<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Moves orders from one status to the next, with what that means for time and discounts.
 */
final class OrderChanges {

	private Transaction $transaction;
	private Checkout $checkout;
	private OrderStore $orders;
	private OrderJournal $journal;
	private Clock $clock;

	public function __construct( Transaction $transaction, Checkout $checkout, OrderStore $orders, OrderJournal $journal, Clock $clock ) {
		$this->transaction = $transaction;
		$this->checkout    = $checkout;
		$this->orders      = $orders;
		$this->journal     = $journal;
		$this->clock       = $clock;
	}

	/**
	 * Throws StatusNotAllowed when that status cannot follow, or somebody else was faster.
	 *
	 * @param string $to     one of OrderStatus
	 * @param string $reason kept with a released hold
	 */
	public function change( Order $order, string $to, string $reason = '' ): void {
		$this->transaction->run(
			function () use ( $order, $to, $reason ): void {
				$from = $order->status_at( $this->clock->now() );
				if ( ! in_array( $to, OrderStatus::after( $from ), true ) && ! $this->is_late_failure( $order, $to ) ) {
					throw new StatusNotAllowed( $from, $to );
				}
				// The hold's row is locked before the booking's, here as when a hold lapses.
				$this->settle( $order, $to, $reason );
				if ( ! $this->orders->change_status( $order, $to ) ) {
					throw new StatusNotAllowed( $from, $to );
				}
				$this->journal->changed( $order, $to );
			}
		);
	}

	/** The window is over, but nobody has tidied up: failing is what it counts as, so it may be written down. */
	private function is_late_failure( Order $order, string $to ): bool {
		return $to === OrderStatus::FAILED && $order->status() === OrderStatus::PENDING;
	}

	private function settle( Order $order, string $to, string $reason ): void {
		if ( $to === OrderStatus::CONFIRMED || $to === OrderStatus::COMPLETED ) {
			$this->checkout->confirm( $order->id() );
		}
		if ( $to === OrderStatus::CANCELLED || $to === OrderStatus::FAILED ) {
			$this->checkout->release( $order->id(), $reason === '' ? OrderStatus::state( $to ) : $reason );
		}
	}
}
