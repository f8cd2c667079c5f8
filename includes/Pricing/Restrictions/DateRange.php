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
 * Booked between two dates of a zone. The last day counts in full; with a time of day the end is that instant, exclusive.
 *
 * @phpstan-type Settings array{from: string|null, until: string|null, zone: string|null}
 * @implements Restriction<Settings>
 * @implements SelfChecking<Settings>
 */
final class DateRange implements Restriction, SelfChecking {

	public function id(): string {
		return 'date_range';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'from'  => [ 'type' => [ 'string', 'null' ], 'format' => 'local-point', 'default' => null ],
				'until' => [ 'type' => [ 'string', 'null' ], 'format' => 'local-point', 'default' => null ],
				'zone'  => SettingShape::zone(),
			]
		);
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$zone = LocalTime::zone( $settings['zone'], $booking );
		if ( $settings['from'] !== null && $booking->priced_at() < LocalTime::start_of( $settings['from'], $zone ) ) {
			return new Rejection( 'not_started', [ 'starts_at' => LocalTime::start_of( $settings['from'], $zone ) ] );
		}
		if ( $settings['until'] !== null && $booking->priced_at() >= LocalTime::end_of( $settings['until'], $zone ) ) {
			return new Rejection( 'expired_coupon', [ 'ended_at' => LocalTime::end_of( $settings['until'], $zone ) ] );
		}
		return null;
	}

	public function contradiction( array $settings ): ?InvalidSetting {
		if ( $settings['from'] === null || $settings['until'] === null ) {
			return null;
		}
		$zone = new \DateTimeZone( $settings['zone'] ?? 'UTC' );
		return LocalTime::start_of( $settings['from'], $zone ) < LocalTime::end_of( $settings['until'], $zone ) ? null : new InvalidSetting( 'until', 'ends_before_start' );
	}
}
