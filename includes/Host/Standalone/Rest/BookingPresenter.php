<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Checkout\QuotePresenter;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderAccess;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderedAppointment;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentMethods;

defined( 'ABSPATH' ) || exit;

/**
 * An order on the wire: what its customer sees, and what staff see in the list.
 */
final class BookingPresenter {

	private Checkout $checkout;
	private QuotePresenter $quotes;
	private OrderAccess $access;
	private PaymentMethods $methods;
	private Clock $clock;

	public function __construct( Checkout $checkout, QuotePresenter $quotes, OrderAccess $access, PaymentMethods $methods, Clock $clock ) {
		$this->checkout = $checkout;
		$this->quotes   = $quotes;
		$this->access   = $access;
		$this->methods  = $methods;
		$this->clock    = $clock;
	}

	/** @return array<string, mixed> one row of a list */
	public function row( Order $order ): array {
		$status = $order->status_at( $this->clock->now() );
		return [
			'id'            => $order->id(),
			'reference'     => $order->reference(),
			'state'         => OrderStatus::state( $status ),
			'state_label'   => OrderStatus::labels()[ $status ] ?? __( 'Deleted', 'bookingx-coupons' ),
			'customer'      => [ 'name' => $order->contact()->name(), 'email' => $order->contact()->email(), 'phone' => $order->contact()->phone(), 'note' => $order->contact()->note() ],
			'appointments'  => array_map( fn( OrderedAppointment $appointment ): array => $this->appointment( $appointment ), $order->appointments() ),
			'start'         => Wire::wall_time( $order->start(), $this->clock->zone() ),
			'zone'          => $this->clock->zone()->getName(),
			'total'         => QuotePresenter::money( $order->total() ),
			'discount'      => QuotePresenter::money( $order->payment()->discount() ),
			'codes'         => $order->payment()->codes(),
			'created_at'    => Wire::instant( $order->created_at() ),
		];
	}

	/** @return array<string, mixed> the whole booking, as its customer may see it */
	public function detail( Order $order ): array {
		$discounts = $this->checkout->of_booking( $order->id() );
		return $this->row( $order ) + [
			'quote'        => $discounts === null ? null : $this->quotes->quote( $discounts->quote(), $order->payment()->codes() ),
			'payment'      => $this->payment( $order ),
			'can_cancel'   => $this->access->can_cancel( $order ),
			'cancel_until' => Wire::wall_time( $this->access->cancel_until( $order ), $this->clock->zone() ),
		];
	}

	/** @return array<string, mixed> */
	private function appointment( OrderedAppointment $appointment ): array {
		return [
			'id'       => $appointment->booking_id(),
			'service'  => [ 'id' => $appointment->service_id(), 'name' => $appointment->service() ],
			'provider' => [ 'id' => $appointment->provider_id(), 'name' => $appointment->provider() ],
			'extras'   => array_map(
				static fn( array $extra ): array => [ 'id' => $extra['id'], 'name' => $extra['title'], 'quantity' => $extra['quantity'] ],
				$appointment->extras()
			),
			'persons'  => $appointment->persons(),
			'start'    => Wire::wall_time( $appointment->range()->start(), $this->clock->zone() ),
			'end'      => Wire::wall_time( $appointment->range()->end(), $this->clock->zone() ),
		];
	}

	/** @return array<string, mixed> */
	private function payment( Order $order ): array {
		$payment = $order->payment();
		$method  = $this->methods->find( $payment->method() );
		$now     = $this->clock->now();
		$waits   = $order->status_at( $now ) === OrderStatus::PENDING && ! $payment->is_complete();
		return [
			'method'      => $payment->method(),
			'label'       => $method === null ? $payment->method() : $method->label(),
			'is_complete' => $payment->is_complete(),
			'paid'        => QuotePresenter::money( $payment->paid() ),
			'due'         => QuotePresenter::money( $payment->due() ),
			'pay_until'   => $waits && $payment->until() !== null ? Wire::instant( $payment->until() ) : null,
		];
	}
}
