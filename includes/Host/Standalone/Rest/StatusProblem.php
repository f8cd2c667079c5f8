<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\StatusNotAllowed;
use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

/**
 * A status that cannot follow, as a refusal on the wire.
 */
final class StatusProblem {

	public static function of( StatusNotAllowed $error ): Problem {
		$labels = OrderStatus::labels();
		return Problem::conflict(
			'status_not_allowed',
			sprintf(
				/* translators: 1: present state of a booking, 2: wanted state. */
				__( 'The booking is "%1$s" now; it cannot become "%2$s".', 'bookingx-coupons' ),
				$labels[ $error->from() ] ?? $error->from(),
				$labels[ $error->to() ] ?? $error->to()
			),
			[ 'from' => OrderStatus::state( $error->from() ), 'to' => OrderStatus::state( $error->to() ) ],
			'state'
		);
	}
}
