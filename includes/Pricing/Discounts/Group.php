<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\InvalidSetting;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SelfChecking;
use BookingX\Addons\Coupons\Pricing\SettingShape;
use BookingX\Addons\Coupons\Pricing\Units;

/**
 * Whole groups of persons or appointments get a percentage or an amount off each; who is left over, in the order of the lines, pays in full.
 *
 * @phpstan-type Settings array{size: int, basis_points: int|null, minor: int|null}
 * @implements DiscountType<Settings>
 * @implements SelfChecking<Settings>
 */
final class Group implements DiscountType, SelfChecking {

	public function id(): string {
		return 'group';
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'size'         => [ 'type' => 'integer', 'minimum' => 2, 'maximum' => 1000 ],
				'basis_points' => SettingShape::optional( SettingShape::percent() ),
				'minor'        => SettingShape::optional( SettingShape::amount() ),
			],
			[ 'size' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$units  = Units::of( array_values( array_filter( $eligible, static fn( Line $line ): bool => $line->kind() === Line::SERVICE ) ) );
		$groups = intdiv( $units->count(), $settings['size'] );
		if ( $groups === 0 ) {
			return Saving::nothing( new Rejection( 'more_units_needed', [], [ 'missing_units' => $settings['size'] - $units->count() ] ) );
		}
		$grouped = $units->first( $groups * $settings['size'] );
		if ( $settings['basis_points'] !== null ) {
			return Saving::percentage( $grouped->prices( $booking->currency() ), $settings['basis_points'] );
		}
		return Saving::each( $grouped->amounts( static fn( int $price ): int => min( $price, $settings['minor'] ?? 0 ), $booking->currency() ), $booking->currency() );
	}

	public function contradiction( array $settings ): ?InvalidSetting {
		return ( $settings['basis_points'] === null ) === ( $settings['minor'] === null ) ? new InvalidSetting( '', 'one_value_needed' ) : null;
	}
}
