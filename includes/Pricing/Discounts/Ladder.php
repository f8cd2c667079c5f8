<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\InvalidSetting;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Rejection;

/**
 * Steps by spend or by quantity: how high some lines stand on them, and what is missing to the first.
 *
 * @phpstan-type Tier array{spend_minor?: int, quantity?: int, basis_points?: int, minor?: int}
 */
final class Ladder {

	/** @var non-empty-list<Tier> */
	private array $tiers;

	/** @param non-empty-list<Tier> $tiers rising */
	public function __construct( array $tiers ) {
		$this->tiers = $tiers;
	}

	/**
	 * @param list<Line> $lines
	 * @return Tier|null the highest step that they reach
	 */
	public function reached_by( array $lines ): ?array {
		$reached = null;
		foreach ( $this->tiers as $tier ) {
			$is_reached = ( $tier['spend_minor'] ?? 0 ) <= self::spent( $lines ) && ( $tier['quantity'] ?? 0 ) <= self::units( $lines );
			$reached    = $is_reached ? $tier : $reached;
		}
		return $reached;
	}

	/** @param list<Line> $lines that do not reach the first step */
	public function shortage( array $lines, string $currency ): Rejection {
		if ( isset( $this->tiers[0]['quantity'] ) ) {
			return new Rejection( 'more_units_needed', [], [ 'missing_units' => $this->tiers[0]['quantity'] - self::units( $lines ) ] );
		}
		return new Rejection( 'below_lowest_tier', [], [ 'missing' => Money::of_minor( ( $this->tiers[0]['spend_minor'] ?? 0 ) - self::spent( $lines ), $currency ) ] );
	}

	/** Each step has one threshold and one value, all thresholds are of a kind, and they rise. */
	public function contradiction(): ?InvalidSetting {
		$kind = isset( $this->tiers[0]['quantity'] ) ? 'quantity' : 'spend_minor';
		$last = -1;
		foreach ( $this->tiers as $position => $tier ) {
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

	/** @param list<Line> $lines */
	private static function spent( array $lines ): int {
		return array_sum( array_map( static fn( Line $line ): int => $line->total()->minor(), $lines ) );
	}

	/** @param list<Line> $lines */
	private static function units( array $lines ): int {
		return array_sum( array_map( static fn( Line $line ): int => $line->kind() === Line::SERVICE ? $line->quantity() : 0, $lines ) );
	}
}
