<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Host\BookingState;

defined( 'ABSPATH' ) || exit;

/**
 * The core's statuses and which may follow which.
 */
final class OrderStatus {

	public const PENDING   = 'bkx-pending';
	public const CONFIRMED = 'bkx-ack';
	public const COMPLETED = 'bkx-completed';
	public const CANCELLED = 'bkx-cancelled';
	public const MISSED    = 'bkx-missed';
	public const FAILED    = 'bkx-failed';

	/** Nothing leads out of cancelled and failed: the time and the discount are given back. Who comes back books again. */
	private const NEXT = [
		self::PENDING   => [ self::CONFIRMED, self::CANCELLED, self::FAILED ],
		self::CONFIRMED => [ self::COMPLETED, self::MISSED, self::CANCELLED ],
		self::COMPLETED => [ self::MISSED ],
		self::MISSED    => [ self::COMPLETED ],
		self::CANCELLED => [],
		self::FAILED    => [],
	];

	private const STATES = [
		self::PENDING   => BookingState::PENDING,
		self::CONFIRMED => BookingState::CONFIRMED,
		self::COMPLETED => BookingState::COMPLETED,
		self::CANCELLED => BookingState::CANCELLED,
		self::MISSED    => BookingState::MISSED,
		self::FAILED    => BookingState::FAILED,
	];

	/** @return list<string> */
	public static function all(): array {
		return array_keys( self::NEXT );
	}

	/** @return list<string> statuses of bookings that take time and discount */
	public static function live(): array {
		return array_values( array_filter( self::all(), static fn( string $status ): bool => in_array( self::STATES[ $status ], BookingState::LIVE, true ) ) );
	}

	/** @return list<string> */
	public static function after( string $status ): array {
		return self::NEXT[ $status ] ?? [];
	}

	/** The port's word for it; whatever the core does not know (trash, draft) is a booking that is gone. */
	public static function state( string $status ): string {
		return self::STATES[ $status ] ?? BookingState::GONE;
	}

	/** The core's word for one of the port's states. */
	public static function of_state( string $state ): string {
		return (string) array_search( $state, self::STATES, true );
	}

	/** @return array<string, string> status => word for staff and customers */
	public static function labels(): array {
		return [
			self::PENDING   => __( 'Waiting', 'bookingx-coupons' ),
			self::CONFIRMED => __( 'Confirmed', 'bookingx-coupons' ),
			self::COMPLETED => __( 'Completed', 'bookingx-coupons' ),
			self::CANCELLED => __( 'Cancelled', 'bookingx-coupons' ),
			self::MISSED    => __( 'Missed', 'bookingx-coupons' ),
			self::FAILED    => __( 'Failed', 'bookingx-coupons' ),
		];
	}
}
