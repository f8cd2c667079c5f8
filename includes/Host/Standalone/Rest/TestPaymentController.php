<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderAccess;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderChanges;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentDesk;
use BookingX\Addons\Coupons\Host\Standalone\Payments\TestPayment;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * What a bank would report, at the press of a button. In test mode only; else there is no such thing.
 */
final class TestPaymentController implements RouteSource {

	private TestPayment $method;
	private PaymentDesk $desk;
	private OrderStore $orders;
	private OrderAccess $access;
	private OrderChanges $changes;
	private BookingPresenter $presenter;

	public function __construct( TestPayment $method, PaymentDesk $desk, OrderStore $orders, OrderAccess $access, OrderChanges $changes, BookingPresenter $presenter ) {
		$this->method    = $method;
		$this->desk      = $desk;
		$this->orders    = $orders;
		$this->access    = $access;
		$this->changes   = $changes;
		$this->presenter = $presenter;
	}

	public function routes(): array {
		return [
			Route::post( 'standalone/test-payments/(?P<id>\d+)', 'PayByTest' )
				->owner( 'The account that made the booking, or the key of its link; in test mode only.', [ $this, 'may_pay' ] )
				->accepts(
					static fn(): Schema => Schema::object(
						[
							'key'     => Schema::string( 100 )->label( __( 'Key of the link', 'bookingx-coupons' ) ),
							'outcome' => Schema::enum( TestPayment::OUTCOMES )->label( __( 'Outcome', 'bookingx-coupons' ) )->required(),
						]
					)
				)
				->returns(
					static fn(): Schema => Schema::object(
						[
							'result'  => Schema::enum( [ PaymentDesk::TAKEN, PaymentDesk::REPEATED, PaymentDesk::TOO_LATE, PaymentDesk::WRONG_AMOUNT, 'failed', 'open' ] )->required(),
							'booking' => BookingSchema::detail()->required(),
						]
					)
				)
				->rate( 'book' )
				->idempotency( 'required' )
				->handled_by( [ $this, 'pay' ] ),
		];
	}

	public function may_pay( Input $input ): bool {
		$order = $this->orders->find( $input->integer( 'id' ) );
		return $this->method->is_offered() && $order !== null && $order->payment()->method() === TestPayment::ID
			&& $this->access->is_owner( $order, $input->user_id(), (string) $input->string_or( 'key', '' ) );
	}

	public function pay( Input $input ): Response {
		$order  = $this->order( $input );
		$result = $this->outcome( $order, $input->string( 'outcome' ) );
		return Response::ok( [ 'result' => $result, 'booking' => $this->presenter->detail( $this->order( $input ) ) ] );
	}

	private function outcome( Order $order, string $outcome ): string {
		if ( $outcome === TestPayment::NEVER ) {
			return 'open';
		}
		if ( $outcome === TestPayment::FAILS ) {
			$this->desk->failed( $order->id(), 'payment_failed' );
			return 'failed';
		}
		if ( $outcome === TestPayment::LATE && $order->status() === OrderStatus::PENDING ) {
			// The window ends now, instead of making whoever tries this wait for it.
			$this->changes->change( $order, OrderStatus::FAILED, 'timed_out' );
		}
		return $this->desk->succeeded( $order->id(), $order->payment()->due(), 'test-' . bin2hex( random_bytes( 8 ) ) );
	}

	private function order( Input $input ): Order {
		$order = $this->orders->find( $input->integer( 'id' ) );
		if ( $order === null ) {
			throw Problem::not_found();
		}
		return $order;
	}
}
