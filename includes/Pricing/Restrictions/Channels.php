<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Booked through one of these channels or sites.
 *
 * @implements Restriction<array{channels: list<string>}>
 */
final class Channels implements Restriction {

	public function id(): string {
		return 'channels';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of( [ 'channels' => SettingShape::names( 'slug' ) ], [ 'channels' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		return in_array( $booking->channel(), $settings['channels'], true ) ? null : new Rejection( 'channel_not_eligible', [ 'channels' => $settings['channels'] ] );
	}
}
