<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\InvalidSetting;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SelfChecking;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Booked so long before the appointment: at least for early birds, at most for the last minute.
 *
 * @phpstan-type Settings array{at_least_hours: int|null, at_most_hours: int|null}
 * @implements Restriction<Settings>
 * @implements SelfChecking<Settings>
 */
final class LeadTime implements Restriction, SelfChecking {

	public function id(): string {
		return 'lead_time';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'at_least_hours' => SettingShape::optional( [ 'type' => 'integer', 'minimum' => 1, 'maximum' => 9000 ] ),
				'at_most_hours'  => SettingShape::optional( [ 'type' => 'integer', 'minimum' => 1, 'maximum' => 9000 ] ),
			]
		);
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$start = $line === null || $line->start() === null ? $booking->priced_at() : $line->start();
		$lead  = $start->getTimestamp() - $booking->priced_at()->getTimestamp();
		if ( $settings['at_least_hours'] !== null && $lead < $settings['at_least_hours'] * 3600 ) {
			return new Rejection( 'too_late_to_book', [], [ 'at_least_hours' => $settings['at_least_hours'] ] );
		}
		if ( $settings['at_most_hours'] !== null && $lead > $settings['at_most_hours'] * 3600 ) {
			return new Rejection( 'too_early_to_book', [], [ 'at_most_hours' => $settings['at_most_hours'] ] );
		}
		return null;
	}

	public function contradiction( array $settings ): ?InvalidSetting {
		$is_empty = $settings['at_most_hours'] !== null && ( $settings['at_least_hours'] ?? 0 ) > $settings['at_most_hours'];
		return $is_empty ? new InvalidSetting( 'at_most_hours', 'empty_window' ) : null;
	}
}
