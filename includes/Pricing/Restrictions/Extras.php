<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Good for these extras, and for nothing but extras.
 *
 * @implements Restriction<array{ids: list<int>}>
 */
final class Extras implements Restriction {

	public function id(): string {
		return 'extras';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of( [ 'ids' => SettingShape::ids( 'extra-id' ) ], [ 'ids' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		if ( $line === null || in_array( $line->extra_id(), $settings['ids'], true ) ) {
			return null;
		}
		return new Rejection( 'extra_not_eligible', [], [ 'extras' => $settings['ids'] ] );
	}
}
