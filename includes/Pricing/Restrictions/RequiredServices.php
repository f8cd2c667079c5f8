<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * At least one of these services is in the booking, whatever the coupon is good for.
 *
 * @implements Restriction<array{ids: list<int>}>
 */
final class RequiredServices implements Restriction {

	public function id(): string {
		return 'required_services';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'ids' => SettingShape::ids( 'service-id' ) ], [ 'ids' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		if ( $booking->units( $settings['ids'] ) > 0 ) {
			return null;
		}
		return new Rejection( 'required_service_missing', [], [ 'services' => $settings['ids'] ] );
	}
}
