<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderChanges;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderQuery;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Host\Standalone\Orders\StatusNotAllowed;
use BookingX\Addons\Coupons\Host\Standalone\Rest\BookingPresenter;
use BookingX\Addons\Coupons\Host\Standalone\Rest\BookingSchema;
use BookingX\Addons\Coupons\Host\Standalone\Rest\StatusProblem;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;
use BookingX\Addons\Coupons\WordPress\Capabilities;

defined( 'ABSPATH' ) || exit;

/**
 * The bookings of everybody, for staff. One booking is at OwnBookingController's address, which shows staff more.
 */
final class BookingsController implements RouteSource {

	private OrderStore $orders;
	private OrderChanges $changes;
	private BookingPresenter $presenter;
	private StaffView $view;
	private Clock $clock;

	public function __construct( OrderStore $orders, OrderChanges $changes, BookingPresenter $presenter, StaffView $view, Clock $clock ) {
		$this->orders    = $orders;
		$this->changes   = $changes;
		$this->presenter = $presenter;
		$this->view      = $view;
		$this->clock     = $clock;
	}

	public function routes(): array {
		return [
			Route::get( 'standalone/bookings', 'ListBookings' )
				->capability( Capabilities::MANAGE_BOOKINGS )
				->accepts( fn(): Schema => $this->query() )
				->returns( static fn(): Schema => Schema::list( BookingSchema::row(), 100 ) )
				->handled_by( [ $this, 'list' ] ),
			Route::post( 'standalone/bookings/(?P<id>\d+)/status', 'ChangeBookingStatus' )
				->capability( Capabilities::MANAGE_BOOKINGS )
				->accepts( fn(): Schema => Schema::object( [ 'status' => Schema::enum( $this->states() )->label( __( 'New state', 'bookingx-coupons' ) )->required() ] ) )
				->returns( [ BookingSchema::class, 'for_staff' ] )
				->idempotency( 'optional' )
				->handled_by( [ $this, 'change' ] ),
		];
	}

	public function list( Input $input ): Response {
		$query = new OrderQuery(
			$input->has( 'state' ) ? [ OrderStatus::of_state( $input->string( 'state' ) ) ] : [],
			$input->integer_or( 'provider', null ),
			(string) $input->string_or( 'search', '' ),
			$input->has( 'from' ) ? $this->midnight( $input->string( 'from' ) ) : null,
			$input->has( 'until' ) ? $this->midnight( $input->string( 'until' ) )->modify( '+1 day' ) : null
		);
		$paged = $query->paged( $input->string( 'orderby' ), $input->string( 'order' ) === 'desc', $input->integer( 'page' ), $input->integer( 'per_page' ) );
		return Response::page(
			array_map( fn( Order $order ): array => $this->presenter->row( $order ), $this->orders->page( $paged ) ),
			$this->orders->count( $query ),
			$input->integer( 'per_page' )
		);
	}

	public function change( Input $input ): Response {
		$order = $this->order( $input->integer( 'id' ) );
		$to    = OrderStatus::of_state( $input->string( 'status' ) );
		if ( $to !== $order->status_at( $this->clock->now() ) ) {
			try {
				$this->changes->change( $order, $to );
			} catch ( StatusNotAllowed $error ) {
				throw StatusProblem::of( $error );
			}
		}
		return Response::ok( $this->view->of( $this->order( $order->id() ) ) );
	}

	private function order( int $id ): Order {
		$order = $this->orders->find( $id );
		if ( $order === null || $order->id() !== $id ) {
			throw Problem::not_found();
		}
		return $order;
	}

	private function midnight( string $date ): \DateTimeImmutable {
		return new \DateTimeImmutable( $date, $this->clock->zone() );
	}

	private function query(): Schema {
		$filters = [
			'state'    => Schema::enum( $this->states() )->label( __( 'State', 'bookingx-coupons' ) ),
			'provider' => Schema::id()->label( __( 'Provider', 'bookingx-coupons' ) ),
			'from'     => Schema::date()->label( __( 'First day', 'bookingx-coupons' ) ),
			'until'    => Schema::date()->label( __( 'Last day', 'bookingx-coupons' ) ),
		];
		return Schema::query( $filters, OrderQuery::ORDERS, 'start' );
	}

	/** @return list<string> */
	private function states(): array {
		return array_map( [ OrderStatus::class, 'state' ], OrderStatus::all() );
	}
}
