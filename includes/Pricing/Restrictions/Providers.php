<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Good with these providers.
 *
 * @implements Restriction<array{ids: list<int>}>
 */
final class Providers implements Restriction {

	public function id(): string {
		return 'providers';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of( [ 'ids' => SettingShape::ids( 'provider-id' ) ], [ 'ids' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		if ( $line === null || in_array( $line->provider_id(), $settings['ids'], true ) ) {
			return null;
		}
		return new Rejection( 'provider_not_eligible', [], [ 'providers' => $settings['ids'] ] );
	}
}
