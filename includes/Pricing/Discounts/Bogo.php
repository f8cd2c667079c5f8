<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SettingShape;
use BookingX\Addons\Coupons\Pricing\Units;

/**
 * Buy some, get some cheaper or free. A unit is bought or given, never both; extras are neither.
 *
 * @phpstan-import-type BogoSettings from BogoCount
 * @implements DiscountType<BogoSettings>
 */
final class Bogo implements DiscountType {

	public function id(): string {
		return 'bogo';
	}

	public function schema(): array {
		$services = SettingShape::any_ids( 'service-id' );
		return SettingShape::of(
			[
				'buy_quantity' => [ 'type' => 'integer', 'minimum' => 1, 'maximum' => 1000 ],
				'get_quantity' => [ 'type' => 'integer', 'minimum' => 1, 'maximum' => 1000 ],
				'buy_services' => $services,
				'get_services' => $services,
				'basis_points' => [ 'default' => 10000 ] + SettingShape::percent(),
				'pick'         => [ 'type' => 'string', 'enum' => [ Units::CHEAPEST, Units::DEAREST ], 'default' => Units::CHEAPEST ],
				'max_groups'   => SettingShape::optional( SettingShape::quantity() ),
				'partial_get'  => [ 'type' => 'boolean', 'default' => false ],
			],
			[ 'buy_quantity', 'get_quantity' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$get   = self::named( $eligible, $settings['get_services'] );
		$count = new BogoCount( self::named( $eligible, $settings['buy_services'] ), $get, $settings );
		if ( $count->given() === 0 ) {
			return Saving::nothing( $count->shortage() );
		}
		$given = Units::of( $get, $settings['pick'] )->first_rationed( $count->given(), $count->shared_line_ids(), $count->given_from_shared() );
		return Saving::percentage( $given->prices( $booking->currency() ), $settings['basis_points'] );
	}

	/**
	 * @param list<Line> $lines
	 * @param list<int>  $services empty: any
	 * @return list<Line>
	 */
	private static function named( array $lines, array $services ): array {
		return array_values(
			array_filter(
				$lines,
				static fn( Line $line ): bool => $line->kind() === Line::SERVICE && ( $services === [] || in_array( $line->service_id(), $services, true ) )
			)
		);
	}
}
