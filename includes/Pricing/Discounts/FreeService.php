<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SettingShape;
use BookingX\Addons\Coupons\Pricing\Units;

/**
 * Some units of the named extras or services cost nothing.
 *
 * @phpstan-type Settings array{target: string, ids: list<int>, units: int, pick: string}
 * @implements DiscountType<Settings>
 */
final class FreeService implements DiscountType {

	public function id(): string {
		return 'free_service';
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'target' => [ 'type' => 'string', 'enum' => [ Line::EXTRA, Line::SERVICE ], 'default' => Line::EXTRA ],
				'ids'    => SettingShape::ids( 'target-id' ),
				'units'  => [ 'default' => 1 ] + SettingShape::quantity(),
				'pick'   => [ 'type' => 'string', 'enum' => [ Units::CHEAPEST, Units::DEAREST ], 'default' => Units::CHEAPEST ],
			],
			[ 'target', 'ids' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$named = array_values( array_filter( $eligible, static fn( Line $line ): bool => self::is_named( $line, $settings['target'], $settings['ids'] ) ) );
		if ( $named === [] ) {
			return Saving::nothing( new Rejection( 'free_item_missing', [], [ $settings['target'] . 's' => $settings['ids'] ] ) );
		}
		return Saving::each( Units::of( $named, $settings['pick'] )->first( $settings['units'] )->prices( $booking->currency() ), $booking->currency() );
	}

	/** @param list<int> $ids */
	private static function is_named( Line $line, string $target, array $ids ): bool {
		return $line->kind() === $target && in_array( $target === Line::EXTRA ? $line->extra_id() : $line->service_id(), $ids, true );
	}
}
