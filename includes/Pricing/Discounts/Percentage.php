<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\Saving;

/**
 * So many percent off the eligible lines.
 *
 * @implements DiscountType<array{basis_points: int}>
 */
final class Percentage implements DiscountType {

	public function id(): string {
		return 'percentage';
	}

	public function schema(): array {
		return [
			'type'       => 'object',
			'required'   => [ 'basis_points' ],
			'properties' => [
				'basis_points' => [ 'type' => 'integer', 'format' => 'basis-points', 'minimum' => 1, 'maximum' => 10000 ],
			],
		];
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$bases = [];
		foreach ( $eligible as $line ) {
			$bases[ $line->id() ] = $line->total();
		}
		return Saving::percentage( $bases, $settings['basis_points'] );
	}
}
