<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SettingShape;
use BookingX\Addons\Coupons\Pricing\Units;

/**
 * Every eligible unit costs that much; what is cheaper stays as it is.
 *
 * @implements DiscountType<array{minor: int}>
 */
final class UnitPrice implements DiscountType {

	public function id(): string {
		return 'unit_price';
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'minor' => SettingShape::amount( 0 ),
			],
			[ 'minor' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$amounts = Units::of( $eligible )->amounts( static fn( int $price ): int => max( 0, $price - $settings['minor'] ), $booking->currency() );
		return Saving::each( $amounts, $booking->currency() );
	}
}
