<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\InvalidSetting;

/**
 * Steps that make sense: each has one threshold and one value, all thresholds are of a kind, and they rise.
 *
 * @phpstan-type Tier array{spend_minor?: int, quantity?: int, basis_points?: int, minor?: int}
 */
final class TierCheck {

	/** @param non-empty-list<Tier> $tiers */
	public static function contradiction( array $tiers ): ?InvalidSetting {
		$kind = isset( $tiers[0]['quantity'] ) ? 'quantity' : 'spend_minor';
		$last = -1;
		foreach ( $tiers as $position => $tier ) {
			if ( isset( $tier['spend_minor'] ) === isset( $tier['quantity'] ) || ! isset( $tier[ $kind ] ) ) {
				return new InvalidSetting( "tiers.$position", 'one_threshold_needed' );
			}
			if ( isset( $tier['basis_points'] ) === isset( $tier['minor'] ) ) {
				return new InvalidSetting( "tiers.$position", 'one_value_needed' );
			}
			if ( $tier[ $kind ] <= $last ) {
				return new InvalidSetting( "tiers.$position", 'must_rise' );
			}
			$last = $tier[ $kind ];
		}
		return null;
	}
}
