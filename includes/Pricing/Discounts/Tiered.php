<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\HasCeiling;
use BookingX\Addons\Coupons\Pricing\InvalidSetting;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SelfChecking;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * The more is spent or booked, the more comes off: the highest step that the eligible lines reach counts.
 *
 * @phpstan-import-type Tier from Ladder
 * @phpstan-type Settings array{tiers: non-empty-list<Tier>}
 * @implements DiscountType<Settings>
 * @implements HasCeiling<Settings>
 * @implements SelfChecking<Settings>
 */
final class Tiered implements DiscountType, HasCeiling, SelfChecking {

	public function id(): string {
		return 'tiered';
	}

	public function schema(): array {
		$tier = [
			'spend_minor'  => SettingShape::amount( 0 ),
			'quantity'     => SettingShape::quantity( 0 ),
			'basis_points' => SettingShape::percent(),
			'minor'        => SettingShape::amount(),
		];
		return SettingShape::of(
			[
				'tiers' => [ 'type' => 'array', 'items' => SettingShape::of( $tier ), 'minItems' => 1, 'maxItems' => 20 ],
			],
			[ 'tiers' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$ladder = new Ladder( $settings['tiers'] );
		$tier   = $ladder->reached_by( $eligible );
		return $tier === null ? Saving::nothing( $ladder->shortage( $eligible, $booking->currency() ) ) : self::at( $tier, $eligible, $booking->currency() );
	}

	/** A lower step may give more than a higher one, nothing forbids it. */
	public function ceiling( Booking $booking, array $eligible, array $settings ): Saving {
		$savings = array_map( static fn( array $tier ): Saving => self::at( $tier, $eligible, $booking->currency() ), $settings['tiers'] );
		return Saving::larger( $savings, $booking->currency() );
	}

	public function contradiction( array $settings ): ?InvalidSetting {
		return ( new Ladder( $settings['tiers'] ) )->contradiction();
	}

	/**
	 * @param Tier       $tier
	 * @param list<Line> $eligible
	 */
	private static function at( array $tier, array $eligible, string $currency ): Saving {
		$bases = Line::totals( $eligible );
		return isset( $tier['basis_points'] ) ? Saving::percentage( $bases, $tier['basis_points'] ) : Saving::amount( Money::of_minor( $tier['minor'] ?? 0, $currency ), $bases );
	}
}
