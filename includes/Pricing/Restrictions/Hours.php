<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\InvalidSetting;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\LocalTime;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SelfChecking;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * The appointment starts within hours of the day, where it takes place; the window may pass midnight, its end is exclusive.
 *
 * @phpstan-type Settings array{from: string, until: string, zone: string|null}
 * @implements Restriction<Settings>
 * @implements SelfChecking<Settings>
 */
final class Hours implements Restriction, SelfChecking {

	public function id(): string {
		return 'hours';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'from'  => [ 'type' => 'string', 'format' => 'local-time' ],
				'until' => [ 'type' => 'string', 'format' => 'local-time' ],
				'zone'  => SettingShape::zone(),
			],
			[ 'from', 'until' ]
		);
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$start = $line === null ? null : $line->start();
		if ( $start !== null && LocalTime::is_between( $start, $settings['from'], $settings['until'], LocalTime::zone( $settings['zone'], $booking ) ) ) {
			return null;
		}
		return new Rejection( 'outside_time_window', [], [ 'from' => $settings['from'], 'until' => $settings['until'] ] );
	}

	public function contradiction( array $settings ): ?InvalidSetting {
		return $settings['from'] === $settings['until'] ? new InvalidSetting( 'until', 'empty_window' ) : null;
	}
}
