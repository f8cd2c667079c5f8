<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\PriceBound;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * The lines together cost at least so much, at the prices the customer sees.
 *
 * @implements Restriction<array{minor: int}>
 */
final class MinPurchase implements Restriction, PriceBound {

	public function id(): string {
		return 'min_purchase';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'minor' => SettingShape::amount( 0 ) ], [ 'minor' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$minimum = Money::of_minor( $settings['minor'], $booking->currency() );
		if ( $booking->subtotal()->covers( $minimum ) ) {
			return null;
		}
		return new Rejection( 'min_purchase_not_met', [ 'minimum' => $minimum ], [ 'missing' => $minimum->minus( $booking->subtotal() ) ] );
	}

	public function opens_below(): bool {
		return false;
	}
}
