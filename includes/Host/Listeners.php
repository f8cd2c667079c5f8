<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * Everybody who wants to hear of the host's bookings.
 */
final class Listeners {

	/** @var list<HostListener> */
	private array $listeners = [];

	public function add( HostListener $listener ): void {
		$this->listeners[] = $listener;
	}

	public function booked( BookingSnapshot $booking ): void {
		foreach ( $this->listeners as $listener ) {
			$listener->booked( $booking );
		}
	}

	public function state_changed( BookingSnapshot $booking ): void {
		foreach ( $this->listeners as $listener ) {
			$listener->state_changed( $booking );
		}
	}

	public function payment_changed( BookingSnapshot $booking ): void {
		foreach ( $this->listeners as $listener ) {
			$listener->payment_changed( $booking );
		}
	}
}
