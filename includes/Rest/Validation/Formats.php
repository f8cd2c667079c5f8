<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Validation;

defined( 'ABSPATH' ) || exit;

/**
 * Forms of text that a pattern alone cannot judge.
 */
final class Formats {

	public function accepts( string $format, string $text ): bool {
		switch ( $format ) {
			case 'date':
				return self::is_moment( '!Y-m-d', $text );
			case 'wall-time':
				return self::is_moment( '!H:i', $text );
			case 'date-time':
				return self::is_moment( '!Y-m-d\TH:i:s\Z', $text );
			case 'time-zone':
				return in_array( $text, \DateTimeZone::listIdentifiers( \DateTimeZone::ALL_WITH_BC ), true ) || self::is_offset( $text );
			case 'email':
				return filter_var( $text, FILTER_VALIDATE_EMAIL ) !== false;
			case 'percent':
				return self::is_percent( $text );
			default:
				return true;
		}
	}

	public function wanted( string $format ): string {
		switch ( $format ) {
			case 'date':
				return __( 'A date, such as 2026-11-24.', 'bookingx-coupons' );
			case 'wall-time':
				return __( 'A time of day, such as 09:30.', 'bookingx-coupons' );
			case 'date-time':
				return __( 'An instant in UTC, such as 2026-11-24T09:30:00Z.', 'bookingx-coupons' );
			case 'time-zone':
				return __( 'A time zone, such as Europe/Vienna.', 'bookingx-coupons' );
			case 'email':
				return __( 'An e-mail address, such as ana@example.com.', 'bookingx-coupons' );
			default:
				return __( 'A percentage up to 100.00, with two decimals at most.', 'bookingx-coupons' );
		}
	}

	/** The calendar has it: the 31st of April is refused, not moved to May. */
	private static function is_moment( string $format, string $text ): bool {
		$moment = \DateTimeImmutable::createFromFormat( $format, $text, new \DateTimeZone( 'UTC' ) );
		return $moment !== false && $moment->format( ltrim( $format, '!' ) ) === $text;
	}

	/** WordPress sites set to "UTC+2" have no named zone. */
	private static function is_offset( string $text ): bool {
		return preg_match( '/^[+-](0\d|1[0-4]):(00|15|30|45)$/D', $text ) === 1;
	}

	private static function is_percent( string $text ): bool {
		return preg_match( '/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/D', $text ) === 1;
	}
}
