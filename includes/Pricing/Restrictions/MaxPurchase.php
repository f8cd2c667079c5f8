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
 * The lines together cost at most so much, at the prices the customer sees.
 *
 * @implements Restriction<array{minor: int}>
 */
final class MaxPurchase implements Restriction, PriceBound {

	public function id(): string {
		return 'max_purchase';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'minor' => SettingShape::amount() ], [ 'minor' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$maximum = Money::of_minor( $settings['minor'], $booking->currency() );
		if ( $maximum->covers( $booking->subtotal() ) ) {
			return null;
		}
		return new Rejection( 'max_purchase_exceeded', [ 'maximum' => $maximum, 'excess' => $booking->subtotal()->minus( $maximum ) ] );
	}

	public function opens_below(): bool {
		return true;
	}
}
