<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * So many persons or appointments are booked at least, of some services or of all.
 *
 * @implements Restriction<array{quantity: int, services: list<int>}>
 */
final class MinQuantity implements Restriction {

	public function id(): string {
		return 'min_quantity';
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
		if ( $units >= $settings['quantity'] ) {
			return null;
		}
		return new Rejection( 'min_quantity_not_met', [ 'minimum' => $settings['quantity'] ], [ 'missing_units' => $settings['quantity'] - $units ] );
	}
}
