<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Not good for what is reduced already.
 *
 * @implements Restriction<array{}>
 */
final class ExcludeReduced implements Restriction {

	public function id(): string {
		return 'exclude_reduced';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of( [] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		return $line !== null && $line->already_reduced() ? new Rejection( 'already_reduced' ) : null;
	}
}
