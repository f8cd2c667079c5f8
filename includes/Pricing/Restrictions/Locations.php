<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Good at these places.
 *
 * @implements Restriction<array{ids: list<int>}>
 */
final class Locations implements Restriction {

	public function id(): string {
		return 'locations';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of( [ 'ids' => SettingShape::ids( 'location-id' ) ], [ 'ids' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		if ( $line === null || in_array( $line->location_id(), $settings['ids'], true ) ) {
			return null;
		}
		return new Rejection( 'location_not_eligible', [], [ 'locations' => $settings['ids'] ] );
	}
}
