<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SettingShape;
use BookingX\Addons\Coupons\Pricing\Units;

/**
 * So many percent off the eligible lines, or off some of their units.
 *
 * @implements DiscountType<array{basis_points: int, max_units: int|null, pick: string}>
 */
final class Percentage implements DiscountType {

	public function id(): string {
		return 'percentage';
	}

	public function schema(): array {
		return [ 'x-value' => 'basis_points' ] + SettingShape::of(
			[
				'basis_points' => SettingShape::percent(),
				'max_units'    => SettingShape::optional( SettingShape::quantity() ),
				'pick'         => [ 'type' => 'string', 'enum' => [ Units::LINE_TOTAL, Units::CHEAPEST, Units::DEAREST ], 'default' => Units::LINE_TOTAL ],
			],
			[ 'basis_points' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		if ( $settings['max_units'] !== null ) {
			$units = Units::of( $eligible, $settings['pick'] )->first( $settings['max_units'] );
			return Saving::percentage( $units->prices( $booking->currency() ), $settings['basis_points'] );
		}
		$bases = [];
		foreach ( $eligible as $line ) {
			$bases[ $line->id() ] = $line->total();
		}
		return Saving::percentage( $bases, $settings['basis_points'] );
	}
}
