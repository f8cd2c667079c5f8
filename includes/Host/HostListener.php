<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * Learns what happened to the host's bookings. Each call may come twice: act on differences only.
 */
interface HostListener {

	public function booked( BookingSnapshot $booking ): void;

	public function state_changed( BookingSnapshot $booking ): void;

	public function payment_changed( BookingSnapshot $booking ): void;
}
