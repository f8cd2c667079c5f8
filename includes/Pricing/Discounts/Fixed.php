<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\Exact;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Saving;

/**
 * An amount off, once over the eligible lines.
 *
 * @implements DiscountType<array{minor: int}>
 */
final class Fixed implements DiscountType {

	public function id(): string {
		return 'fixed';
	}

	public function schema(): array {
		return [
			'type'       => 'object',
			'required'   => [ 'minor' ],
			'properties' => [
				'minor' => [ 'type' => 'integer', 'format' => 'money', 'minimum' => 1, 'maximum' => Exact::LIMIT ],
			],
		];
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$bases = [];
		foreach ( $eligible as $line ) {
			$bases[ $line->id() ] = $line->total();
		}
		return Saving::amount( Money::of_minor( $settings['minor'], $booking->currency() ), $bases );
	}
}
