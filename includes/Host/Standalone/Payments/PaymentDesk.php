<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Payments;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderChanges;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderJournal;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Host\Standalone\Orders\StatusNotAllowed;
use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Takes the news of payments. The method gives money back that is refused here.
 */
final class PaymentDesk {

	public const TAKEN        = 'taken';
	public const REPEATED     = 'repeated';
	public const TOO_LATE     = 'too_late';
	public const WRONG_AMOUNT = 'wrong_amount';

	private Transaction $transaction;
	private OrderStore $orders;
	private OrderChanges $changes;
	private OrderJournal $journal;
	private Clock $clock;

	public function __construct( Transaction $transaction, OrderStore $orders, OrderChanges $changes, OrderJournal $journal, Clock $clock ) {
		$this->transaction = $transaction;
		$this->orders      = $orders;
		$this->changes     = $changes;
		$this->journal     = $journal;
		$this->clock       = $clock;
	}

	/**
	 * Money came in. After the payment window it is refused: the time may be somebody else's by then, and the discount too.
	 *
	 * @param string $reference of the payment method, for the books
	 * @return string TAKEN or REPEATED; TOO_LATE and WRONG_AMOUNT: the method gives the money back
	 */
	public function succeeded( int $booking_id, Money $amount, string $reference ): string {
		return $this->transaction->run(
			function () use ( $booking_id, $amount, $reference ): string {
				$order = $this->order( $booking_id );
				if ( $order->payment()->is_complete() ) {
					return self::REPEATED;
				}
				$refusal = $this->refusal( $order, $amount ) ?? $this->confirm( $order );
				if ( $refusal !== null ) {
					$this->journal->payment_refused( $order, $reference, $refusal );
					return $refusal;
				}
				$this->orders->record_payment( $order, $amount, $reference );
				$this->journal->paid( $order, $reference );
				return self::TAKEN;
			}
		);
	}

	/** The payment failed for good: the time and the discount are free at once. */
	public function failed( int $booking_id, string $reason ): void {
		$order = $this->order( $booking_id );
		if ( $order->status() === OrderStatus::PENDING ) {
			$this->changes->change( $order, OrderStatus::FAILED, $reason );
		}
	}

	private function refusal( Order $order, Money $amount ): ?string {
		if ( $order->status_at( $this->clock->now() ) !== OrderStatus::PENDING ) {
			return self::TOO_LATE;
		}
		return $amount->equals( $order->payment()->due() ) ? null : self::WRONG_AMOUNT;
	}

	/** @return string|null TOO_LATE when the order ended since it was read */
	private function confirm( Order $order ): ?string {
		try {
			$this->changes->change( $order, OrderStatus::CONFIRMED );
			return null;
		} catch ( StatusNotAllowed $ended ) {
			return self::TOO_LATE;
		}
	}

	private function order( int $booking_id ): Order {
		$order = $this->orders->find( $booking_id );
		if ( $order === null ) {
			throw new \InvalidArgumentException( "There is no booking $booking_id." );
		}
		return $order;
	}
}
