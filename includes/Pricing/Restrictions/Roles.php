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
 * The customer's account has one of these roles.
 *
 * @implements Restriction<array{roles: list<string>}>
 */
final class Roles implements Restriction, Personal {

	public function id(): string {
		return 'roles';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'roles' => SettingShape::names( 'role' ) ], [ 'roles' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		return array_intersect( $booking->shopper()->roles(), $settings['roles'] ) === [] ? new Rejection( 'not_eligible' ) : null;
	}
}
