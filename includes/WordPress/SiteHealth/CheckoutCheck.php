<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress\SiteHealth;

use BookingX\Addons\Coupons\Checkout\Reconciliation;
use BookingX\Addons\Coupons\WordPress\SiteHealthCheck;

defined( 'ABSPATH' ) || exit;

/**
 * Counters, holds, uses and taken times agree.
 */
final class CheckoutCheck implements SiteHealthCheck {

	private Reconciliation $reconciliation;

	public function __construct( Reconciliation $reconciliation ) {
		$this->reconciliation = $reconciliation;
	}

	public function id(): string {
		return 'checkout';
	}

	public function run(): HealthResult {
		$differences = $this->reconciliation->differences();
		if ( $differences === [] ) {
			return HealthResult::good(
				__( 'Coupon uses and booked times add up', 'bookingx-coupons' ),
				__( 'Every counter agrees with the bookings behind it.', 'bookingx-coupons' )
			);
		}
		$named = array_map(
			static fn( array $difference ): string => sprintf( '%s %d: %d ≠ %d', $difference['what'], $difference['id'], $difference['found'], $difference['expected'] ),
			array_slice( $differences, 0, 10 )
		);
		return HealthResult::critical(
			__( 'Coupon uses and booked times do not add up', 'bookingx-coupons' ),
			/* translators: %s: list of technical differences */
			sprintf( __( 'Counters and bookings differ, which this plugin never does by itself; was the database edited or partly restored? %s', 'bookingx-coupons' ), implode( '; ', $named ) )
		);
	}
}
