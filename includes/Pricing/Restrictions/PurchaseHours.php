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
 * Booked within hours of the day; the window may pass midnight, its end is exclusive.
 *
 * @phpstan-type Settings array{from: string, until: string, zone: string|null}
 * @implements Restriction<Settings>
 * @implements SelfChecking<Settings>
 */
final class PurchaseHours implements Restriction, SelfChecking {

	public function id(): string {
		return 'purchase_hours';
	}

	public function scope(): string {
		return self::BOOKING;
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
		if ( LocalTime::is_between( $booking->priced_at(), $settings['from'], $settings['until'], LocalTime::zone( $settings['zone'], $booking ) ) ) {
			return null;
		}
		return new Rejection( 'outside_hours_of_booking', [ 'from' => $settings['from'], 'until' => $settings['until'] ] );
	}

	public function contradiction( array $settings ): ?InvalidSetting {
		return $settings['from'] === $settings['until'] ? new InvalidSetting( 'until', 'empty_window' ) : null;
	}
}
