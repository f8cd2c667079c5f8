<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * For people who book for the first time, or for those who did before.
 *
 * @implements Restriction<array{kind: string}>
 */
final class CustomerKind implements Restriction {

	public const ALL = 'all';
	public const NEW_ONLY = 'new_only';
	public const EXISTING_ONLY = 'existing_only';

	public function id(): string {
		return 'customer_kind';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'kind' => [ 'type' => 'string', 'enum' => [ self::ALL, self::NEW_ONLY, self::EXISTING_ONLY ], 'default' => self::ALL ] ], [ 'kind' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$earlier = $booking->shopper()->earlier_bookings();
		if ( $settings['kind'] === self::NEW_ONLY && $earlier > 0 ) {
			return new Rejection( 'not_first_time', [ 'earlier_bookings' => $earlier ] );
		}
		if ( $settings['kind'] === self::EXISTING_ONLY && $earlier === 0 ) {
			return new Rejection( 'not_existing_customer' );
		}
		return null;
	}
}
