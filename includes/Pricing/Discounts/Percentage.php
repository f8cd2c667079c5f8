<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\HasCeiling;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SettingShape;
use BookingX\Addons\Coupons\Pricing\Units;

/**
 * So many percent off the eligible lines, or off some of their units.
 *
 * @phpstan-type Settings array{basis_points: int, max_units: int|null, pick: string}
 * @implements DiscountType<Settings>
 * @implements HasCeiling<Settings>
 */
final class Percentage implements DiscountType, HasCeiling {

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
		return Saving::percentage( Line::totals( $eligible ), $settings['basis_points'] );
	}

	/** Earlier offers may turn round which line costs most. */
	public function ceiling( Booking $booking, array $eligible, array $settings ): Saving {
		return $this->saving( $booking, $eligible, [ 'pick' => $settings['pick'] === Units::LINE_TOTAL ? Units::DEAREST : $settings['pick'] ] + $settings );
	}
}
