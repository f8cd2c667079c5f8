<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

use BookingX\Addons\Coupons\Pricing\Effect;

defined( 'ABSPATH' ) || exit;

/**
 * What customers read about a discount, alike in answers, pages and mails. The name that staff gave it is not among it.
 */
final class DiscountWords {

	/** @param string $text that staff wrote for customers; may be empty */
	public static function name( ?string $code, string $text ): string {
		if ( $code !== null ) {
			return $code;
		}
		return $text === '' ? __( 'Discount', 'bookingx-coupons' ) : $text;
	}

	/**
	 * Until when an offer can be used; with a time of day only on its last day. Empty without an end.
	 *
	 * @param \DateTimeImmutable|null $until first moment that no longer counts: midnight belongs to the day before
	 */
	public static function end( ?\DateTimeImmutable $until, \DateTimeImmutable $now, \DateTimeZone $zone ): string {
		if ( $until === null ) {
			return '';
		}
		$last  = $until->modify( '-1 second' )->setTimezone( $zone );
		$today = $now->setTimezone( $zone );
		if ( $last->format( 'Y-m-d' ) !== $today->format( 'Y-m-d' ) ) {
			$format = $last->format( 'Y' ) === $today->format( 'Y' )
				? _x( 'j M', 'date format', 'bookingx-coupons' )
				: _x( 'j M Y', 'date format', 'bookingx-coupons' );
			/* translators: %s: last day of an offer, such as 31 Dec */
			return sprintf( __( 'until %s', 'bookingx-coupons' ), wp_date( $format, $last->getTimestamp(), $zone ) );
		}
		if ( $until->setTimezone( $zone )->format( 'H:i' ) === '00:00' ) {
			return __( 'ends today', 'bookingx-coupons' );
		}
		/* translators: %s: time of day, such as 18:00 */
		return sprintf( __( 'ends today %s', 'bookingx-coupons' ), wp_date( self::time_format(), $until->getTimestamp(), $zone ) );
	}

	private static function time_format(): string {
		$format = get_option( 'time_format' );
		return is_string( $format ) ? $format : 'H:i';
	}

	/**
	 * Why it is less than the offer promises.
	 *
	 * @param string|null $limited_by of the Effect
	 */
	public static function limit( ?string $limited_by ): ?string {
		switch ( $limited_by ) {
			case Effect::CAP:
				return __( 'This is the most that this discount takes off.', 'bookingx-coupons' );
			case Effect::FLOOR:
				return __( 'What it applies to is at its lowest price with this.', 'bookingx-coupons' );
			case Effect::LIMITS:
				return __( 'More than this cannot be taken off one booking.', 'bookingx-coupons' );
			default:
				return null;
		}
	}
}
