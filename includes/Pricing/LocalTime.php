<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Wall time of a zone: dates as people type them, and what the clock there shows at an instant.
 */
final class LocalTime {

	/** The zone of the setting, or that of the business. */
	public static function zone( ?string $name, Booking $booking ): \DateTimeZone {
		return $name === null ? $booking->zone() : new \DateTimeZone( $name );
	}

	/** First instant of "2026-03-08", or the instant of "2026-03-08T14:30". A wall time that a clock change skips moves forward. */
	public static function start_of( string $point, \DateTimeZone $zone ): \DateTimeImmutable {
		return new \DateTimeImmutable( strlen( $point ) === 10 ? "$point 00:00:00" : $point, $zone );
	}

	/** The instant after "2026-03-08", which counts in full; or the instant of "2026-03-08T14:30". */
	public static function end_of( string $point, \DateTimeZone $zone ): \DateTimeImmutable {
		$start = self::start_of( $point, $zone );
		return strlen( $point ) === 10 ? self::start_of( $start->modify( '+1 day' )->format( 'Y-m-d' ), $zone ) : $start;
	}

	/** 0 is Sunday. */
	public static function weekday( \DateTimeImmutable $instant, \DateTimeZone $zone ): int {
		return (int) $instant->setTimezone( $zone )->format( 'w' );
	}

	/**
	 * First instant of the next day, after that of the instant, that is one of these.
	 *
	 * @param non-empty-list<int> $weekdays 0 is Sunday
	 */
	public static function next_day( \DateTimeImmutable $instant, array $weekdays, \DateTimeZone $zone ): \DateTimeImmutable {
		$day = self::end_of( $instant->setTimezone( $zone )->format( 'Y-m-d' ), $zone );
		while ( ! in_array( self::weekday( $day, $zone ), $weekdays, true ) ) {
			$day = self::end_of( $day->format( 'Y-m-d' ), $zone );
		}
		return $day;
	}

	/**
	 * Whether the clock there shows a time from "22:00" on and before "02:00"; a window may pass midnight.
	 */
	public static function is_between( \DateTimeImmutable $instant, string $from, string $until, \DateTimeZone $zone ): bool {
		$time = $instant->setTimezone( $zone )->format( 'H:i' );
		return $from < $until ? $time >= $from && $time < $until : $time >= $from || $time < $until;
	}
}
