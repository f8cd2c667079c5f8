<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\InvalidSetting;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SelfChecking;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * An amount that falls by a step with each use, down to a least one. Which use this is comes from taking it.
 *
 * @phpstan-type Settings array{initial_minor: int, step_minor: int, minimum_minor: int}
 * @implements DiscountType<Settings>
 * @implements SelfChecking<Settings>
 */
final class Falling implements DiscountType, SelfChecking {

	public function id(): string {
		return 'falling';
	}

	public function schema(): array {
		$amount = SettingShape::amount();
		return SettingShape::of(
			[
				'initial_minor' => $amount,
				'step_minor'    => $amount,
				'minimum_minor' => $amount,
			],
			[ 'initial_minor', 'step_minor', 'minimum_minor' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		return Saving::amount( Money::of_minor( self::value( $settings, $booking->grant()->activation() ?? 1 ), $booking->currency() ), Line::totals( $eligible ) );
	}

	/**
	 * What the use of that number is worth: 10 with steps of 2 down to 5 gives 10, 8, 6, 5, 5 …
	 *
	 * @param Settings $settings
	 */
	public static function value( array $settings, int $activation ): int {
		$earlier = max( 0, $activation - 1 );
		$steps   = intdiv( $settings['initial_minor'] - $settings['minimum_minor'], $settings['step_minor'] );
		return $earlier > $steps ? $settings['minimum_minor'] : $settings['initial_minor'] - $earlier * $settings['step_minor'];
	}

	public function contradiction( array $settings ): ?InvalidSetting {
		return $settings['minimum_minor'] > $settings['initial_minor'] ? new InvalidSetting( 'minimum_minor', 'above_initial' ) : null;
	}
}
