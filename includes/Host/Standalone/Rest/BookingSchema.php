<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Checkout\QuoteSchema;
use BookingX\Addons\Coupons\Host\BookingState;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Shapes of bookings on the wire; see BookingPresenter.
 */
final class BookingSchema {

	public static function row(): Schema {
		return Schema::object( self::row_fields() )->named( 'BookingRow' );
	}

	public static function detail(): Schema {
		return Schema::object( self::row_fields() + self::detail_fields() )->named( 'OwnBooking' );
	}

	/** Right after booking, with the link that shows it again. */
	public static function booked(): Schema {
		return Schema::object( self::row_fields() + self::detail_fields() + [ 'url' => Schema::string( 2000 )->required() ] )->named( 'NewBooking' );
	}

	/** With what only staff see. */
	public static function for_staff(): Schema {
		$entry = Schema::object(
			[
				'at'     => Schema::instant()->required(),
				'action' => Schema::string( 64 )->required(),
				'text'   => Schema::text( 2000 )->required(),
				'actor'  => Schema::string( 200 )->required(),
			]
		)->named( 'HistoryEntry' );
		return Schema::object(
			self::row_fields() + self::detail_fields() + [
				'next_states' => Schema::list( self::state(), 10 )->required(),
				'history'     => Schema::list( $entry, 1000 )->required(),
				'hold_state'  => Schema::string( 20 )->nullable()->required(),
			]
		)->named( 'Booking' );
	}

	private static function state(): Schema {
		return Schema::enum( self::states() )->named( 'BookingState' );
	}

	/** @return list<string> */
	public static function states(): array {
		return [ BookingState::PENDING, BookingState::CONFIRMED, BookingState::COMPLETED, BookingState::CANCELLED, BookingState::MISSED, BookingState::FAILED, BookingState::GONE ];
	}

	/** @return array<string, Schema> */
	private static function row_fields(): array {
		$customer = [
			'name'  => Schema::string( 200 )->label( __( 'Name', 'bookingx-coupons' ) )->required(),
			'email' => Schema::string( 100 )->label( __( 'E-mail', 'bookingx-coupons' ) )->required(),
			'phone' => Schema::string( 40 )->label( __( 'Phone', 'bookingx-coupons' ) )->required(),
			'note'  => Schema::text( 1000 )->label( __( 'Note', 'bookingx-coupons' ) )->required(),
		];
		return [
			'id'           => Schema::id()->required(),
			'reference'    => Schema::string( 20 )->label( __( 'Reference', 'bookingx-coupons' ) )->required(),
			'state'        => self::state()->label( __( 'State', 'bookingx-coupons' ) )->required(),
			'state_label'  => Schema::string( 100 )->required(),
			'customer'     => Schema::object( $customer )->label( __( 'Customer', 'bookingx-coupons' ) )->required(),
			'appointments' => Schema::list( self::appointment(), 10 )->label( __( 'Appointments', 'bookingx-coupons' ) )->required(),
			'start'        => Schema::string( 16 )->label( __( 'Date and time', 'bookingx-coupons' ) )->required(),
			'zone'         => Schema::string( 64 )->required(),
			'total'        => Schema::money()->label( __( 'Total', 'bookingx-coupons' ) )->required(),
			'discount'     => Schema::money()->label( __( 'Discount', 'bookingx-coupons' ) )->required(),
			'codes'        => Schema::list( Schema::string( 60 ), 20 )->label( __( 'Codes', 'bookingx-coupons' ) )->required(),
			'created_at'   => Schema::instant()->label( __( 'Booked', 'bookingx-coupons' ) )->required(),
		];
	}

	/** @return array<string, Schema> */
	private static function detail_fields(): array {
		return [
			'quote'        => QuoteSchema::quote()->nullable()->label( __( 'Price', 'bookingx-coupons' ) )->required(),
			'payment'      => Schema::object(
				[
					'method'      => Schema::string( 40 )->required(),
					'label'       => Schema::string( 200 )->required(),
					'is_complete' => Schema::boolean()->required(),
					'paid'        => Schema::money()->required(),
					'due'         => Schema::money()->required(),
					'pay_until'   => Schema::instant()->nullable()->required(),
				]
			)->label( __( 'Payment', 'bookingx-coupons' ) )->required(),
			'can_cancel'   => Schema::boolean()->required(),
			'cancel_until' => Schema::string( 16 )->label( __( 'Can be cancelled until', 'bookingx-coupons' ) )->required(),
		];
	}

	private static function appointment(): Schema {
		$named = [ 'id' => Schema::integer( 0, PHP_INT_MAX )->required(), 'name' => Schema::string( 200 )->required() ];
		return Schema::object(
			[
				'id'       => Schema::id()->required(),
				'service'  => Schema::object( $named )->label( __( 'Service', 'bookingx-coupons' ) )->required(),
				'provider' => Schema::object( $named )->label( __( 'Provider', 'bookingx-coupons' ) )->required(),
				'extras'   => Schema::list( Schema::object( $named + [ 'quantity' => Schema::integer( 1, 20 )->required() ] ), 20 )->label( __( 'Extras', 'bookingx-coupons' ) )->required(),
				'persons'  => Schema::integer( 1, 50 )->label( __( 'Persons', 'bookingx-coupons' ) )->required(),
				'start'    => Schema::string( 16 )->required(),
				'end'      => Schema::string( 16 )->required(),
			]
		)->named( 'Appointment' );
	}
}
