<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\InvalidSetting;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SelfChecking;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * A percentage that follows a published rule: base, plus so much for each day of lead time, plus so much for each tenth
 * of the provider's day that is still free; never below the floor nor above the ceiling.
 *
 * @phpstan-type Settings array{base_points: int, points_per_day: int, max_days: int, points_per_free_tenth: int, floor_points: int, ceiling_points: int}
 * @implements DiscountType<Settings>
 * @implements SelfChecking<Settings>
 */
final class YieldCode implements DiscountType, SelfChecking {

	public function id(): string {
		return 'yield';
	}

	public function schema(): array {
		$points = [ 'type' => 'integer', 'format' => 'basis-points', 'minimum' => 0, 'maximum' => 10000, 'default' => 0 ];
		return SettingShape::of(
			[
				'base_points'           => $points,
				'points_per_day'        => $points,
				'max_days'              => [ 'type' => 'integer', 'minimum' => 0, 'maximum' => 365, 'default' => 30 ],
				'points_per_free_tenth' => $points,
				'floor_points'          => $points,
				'ceiling_points'        => [ 'minimum' => 1 ] + $points,
			],
			[ 'ceiling_points' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$bases = [];
		$rates = [];
		foreach ( $eligible as $line ) {
			$bases[ $line->id() ] = $line->total();
			$rates[ $line->id() ] = self::rate( $line, $booking->priced_at(), $settings );
		}
		return Saving::rates( $bases, $rates );
	}

	/**
	 * Basis points for a line: whole days of lead time count, a day that nobody knows to be free counts as full.
	 *
	 * @param Settings $settings
	 */
	public static function rate( Line $line, \DateTimeImmutable $now, array $settings ): int {
		$start = $line->start();
		$days  = $start === null || $start < $now ? 0 : min( intdiv( $start->getTimestamp() - $now->getTimestamp(), 86400 ), $settings['max_days'] );
		$free  = intdiv( 10000 - ( $line->utilisation_basis_points() ?? 10000 ), 1000 );
		$rate  = $settings['base_points'] + $days * $settings['points_per_day'] + $free * $settings['points_per_free_tenth'];
		return max( $settings['floor_points'], min( $rate, $settings['ceiling_points'] ) );
	}

	public function contradiction( array $settings ): ?InvalidSetting {
		return $settings['floor_points'] > $settings['ceiling_points'] ? new InvalidSetting( 'floor_points', 'above_ceiling' ) : null;
	}
}
