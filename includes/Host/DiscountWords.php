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
