<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Audit\AuditLog;
use BookingX\Addons\Coupons\Host\BookingState;
use BookingX\Addons\Coupons\Queue\Outbox;

defined( 'ABSPATH' ) || exit;

/**
 * Tells audit log and outbox what happened to an order, in the transaction in which it happens.
 *
 * Events: booking_confirmed, booking_completed, booking_cancelled, booking_missed, booking_failed, booking_paid. That a
 * booking exists is told by the checkout (booking_priced).
 */
final class OrderJournal {

	public const OBJECT = 'booking';

	private AuditLog $audit;
	private Outbox $outbox;

	public function __construct( AuditLog $audit, Outbox $outbox ) {
		$this->audit  = $audit;
		$this->outbox = $outbox;
	}

	public function booked( int $booking_id, bool $confirmed ): void {
		$state = $confirmed ? BookingState::CONFIRMED : BookingState::PENDING;
		$this->audit->record( 'booking_created', self::OBJECT, $booking_id, [], [ 'state' => $state ] );
		if ( $confirmed ) {
			$this->tell( 'booking_confirmed', $booking_id );
		}
	}

	public function changed( Order $order, string $to ): void {
		$before = OrderStatus::state( $order->status() );
		$after  = OrderStatus::state( $to );
		$this->audit->record( "booking_$after", self::OBJECT, $order->id(), [ 'state' => $before ], [ 'state' => $after ] );
		$this->tell( "booking_$after", $order->id() );
	}

	/** @param string $reference of the payment method */
	public function paid( Order $order, string $reference ): void {
		$paid = [ 'minor' => $order->total()->minor(), 'currency' => $order->total()->currency(), 'reference' => $reference ];
		$this->audit->record( 'booking_paid', self::OBJECT, $order->id(), [], $paid );
		$this->tell( 'booking_paid', $order->id() );
	}

	/** @param string $reason why a payment was not taken */
	public function payment_refused( Order $order, string $reference, string $reason ): void {
		$this->audit->record( 'payment_refused', self::OBJECT, $order->id(), [], [ 'reference' => $reference, 'reason' => $reason ] );
	}

	private function tell( string $event, int $booking_id ): void {
		$this->outbox->record( $event, [ 'booking_id' => $booking_id ] );
	}
}
