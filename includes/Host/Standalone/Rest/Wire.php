<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Moments as they stand on the wire.
 */
final class Wire {

	/** `2026-11-24T09:30:00Z`. */
	public static function instant( \DateTimeImmutable $moment ): string {
		return $moment->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' );
	}

	/** `2026-11-24T10:30` as the clocks of the shop show it. */
	public static function wall_time( \DateTimeImmutable $moment, \DateTimeZone $zone ): string {
		return $moment->setTimezone( $zone )->format( 'Y-m-d\TH:i' );
	}
}
