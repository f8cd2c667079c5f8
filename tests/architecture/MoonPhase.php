<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Architecture;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;

/**
 * First touch: the class.
 *
 * @implements Restriction<array{phase: string}>
 */
final class MoonPhase implements Restriction {

	public function id(): string {
		return 'moon_phase';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return [
			'type'       => 'object',
			'properties' => [ 'phase' => [ 'type' => 'string', 'enum' => [ 'new', 'full' ], 'default' => 'full' ] ],
		];
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		return $booking->channel() === $settings['phase'] ? null : new Rejection( 'wrong_moon', [], [ 'phase' => $settings['phase'] ] );
	}
}
