<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Personal;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * The customer belongs to one of these segments.
 *
 * @implements Restriction<array{segments: list<string>}>
 */
final class Segments implements Restriction, Personal {

	public function id(): string {
		return 'segments';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'segments' => SettingShape::names( 'slug' ) ], [ 'segments' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		return array_intersect( $booking->shopper()->segments(), $settings['segments'] ) === [] ? new Rejection( 'not_eligible' ) : null;
	}
}
