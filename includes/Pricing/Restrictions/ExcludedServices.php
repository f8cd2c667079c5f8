<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Not good for these services, nor for their extras.
 *
 * @implements Restriction<array{ids: list<int>}>
 */
final class ExcludedServices implements Restriction {

	public function id(): string {
		return 'excluded_services';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of( [ 'ids' => SettingShape::ids( 'service-id' ) ], [ 'ids' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		if ( $line === null || ! in_array( $line->service_id(), $settings['ids'], true ) ) {
			return null;
		}
		return new Rejection( 'service_not_eligible', [ 'excluded_services' => $settings['ids'] ] );
	}
}
