<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Saving;

/**
 * First touch: the class.
 *
 * @implements DiscountType<array{craters: int}>
 */
final class LunarDiscount implements DiscountType {

	public function id(): string {
		return 'lunar';
	}

	public function schema(): array {
		return [
			'type'       => 'object',
			'required'   => [ 'craters' ],
			'properties' => [ 'craters' => [ 'type' => 'integer', 'minimum' => 1 ] ],
		];
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		return Saving::amount( Money::of_minor( $settings['craters'], $booking->currency() ), [ $eligible[0]->id() => $eligible[0]->total() ] );
	}
}
