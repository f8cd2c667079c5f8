<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * So many persons or appointments are booked at most, of some services or of all.
 *
 * @implements Restriction<array{quantity: int, services: list<int>}>
 */
final class MaxQuantity implements Restriction {

	public function id(): string {
		return 'max_quantity';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'quantity' => SettingShape::quantity(),
				'services' => SettingShape::any_ids( 'service-id' ),
			],
			[ 'quantity' ]
		);
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$units = $booking->units( $settings['services'] );
		if ( $units <= $settings['quantity'] ) {
			return null;
		}
		return new Rejection( 'max_quantity_exceeded', [ 'maximum' => $settings['quantity'], 'excess_units' => $units - $settings['quantity'] ] );
	}
}
