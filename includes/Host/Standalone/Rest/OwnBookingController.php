<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Host\BookingState;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderAccess;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderChanges;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Host\Standalone\Orders\StatusNotAllowed;
use BookingX\Addons\Coupons\Host\Standalone\Staff\StaffView;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;
use BookingX\Addons\Coupons\WordPress\Capabilities;

defined( 'ABSPATH' ) || exit;

/**
 * One booking for whoever it belongs to: the account that made it, the holder of a guest's link, and staff, who see more.
 */
final class OwnBookingController implements RouteSource {

	private OrderStore $orders;
	private OrderAccess $access;
	private OrderChanges $changes;
	private BookingPresenter $presenter;
	private StaffView $staff;

	public function __construct( OrderStore $orders, OrderAccess $access, OrderChanges $changes, BookingPresenter $presenter, StaffView $staff ) {
		$this->orders    = $orders;
		$this->access    = $access;
		$this->changes   = $changes;
		$this->presenter = $presenter;
		$this->staff     = $staff;
	}

	public function routes(): array {
		$key = static fn(): Schema => Schema::object( [ 'key' => Schema::string( 100 )->label( __( 'Key of the link', 'bookingx-coupons' ) ) ] );
		return [
			Route::get( 'standalone/bookings/(?P<id>\d+)', 'GetBooking' )
				->owner( 'The account that made the booking, the key of its link, or staff with bkx_manage_bookings.', [ $this, 'may_see' ] )
				->accepts( $key )
				->returns( static fn(): Schema => BookingSchema::for_staff()->partial() )
				->rate( 'guess' )
				->handled_by( [ $this, 'show' ] ),
			Route::post( 'standalone/bookings/(?P<id>\d+)/cancel', 'CancelBooking' )
				->owner( 'The account that made the booking, or the key of its link.', [ $this, 'is_owner' ] )
				->accepts( $key )
				->returns( [ BookingSchema::class, 'detail' ] )
				->rate( 'guess' )
				->idempotency( 'required' )
				->handled_by( [ $this, 'cancel' ] ),
		];
	}

	/** Main bookings only: the address of an order is one. */
	public function is_owner( Input $input ): bool {
		$order = $this->orders->find( $input->integer( 'id' ) );
		return $order !== null && $order->id() === $input->integer( 'id' )
			&& $this->access->is_owner( $order, $input->user_id(), (string) $input->string_or( 'key', '' ) );
	}

	public function may_see( Input $input ): bool {
		return $this->is_owner( $input ) || ( $this->is_staff( $input ) && $this->orders->find( $input->integer( 'id' ) ) !== null );
	}

	public function show( Input $input ): Response {
		$order = $this->order( $input );
		return Response::ok( $this->is_staff( $input ) ? $this->staff->of( $order ) : $this->presenter->detail( $order ) );
	}

	public function cancel( Input $input ): Response {
		$order = $this->order( $input );
		if ( OrderStatus::state( $order->status() ) === BookingState::CANCELLED ) {
			return Response::ok( $this->presenter->detail( $order ) );
		}
		if ( ! $this->access->can_cancel( $order ) ) {
			throw Problem::conflict( 'cannot_cancel', __( 'This booking can no longer be cancelled here. Please call us.', 'bookingx-coupons' ), [ 'cancel_until' => Wire::instant( $this->access->cancel_until( $order ) ) ] );
		}
		try {
			$this->changes->change( $order, OrderStatus::CANCELLED );
		} catch ( StatusNotAllowed $error ) {
			throw StatusProblem::of( $error );
		}
		return Response::ok( $this->presenter->detail( $this->order( $input ) ) );
	}

	private function is_staff( Input $input ): bool {
		return $input->user_id() > 0 && user_can( $input->user_id(), Capabilities::MANAGE_BOOKINGS );
	}

	private function order( Input $input ): Order {
		$order = $this->orders->find( $input->integer( 'id' ) );
		if ( $order === null ) {
			throw Problem::not_found();
		}
		return $order;
	}
}
