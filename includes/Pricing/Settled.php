<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * A verdict that was given before: stands in stored prices where a restriction looked at a person.
 *
 * @implements Restriction<array<string, mixed>>
 */
final class Settled implements Restriction {

	public const ID = 'settled';

	public function id(): string {
		return self::ID;
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'holds'  => [ 'type' => 'boolean' ],
				'rule'   => [ 'type' => 'string', 'maxLength' => 100, 'default' => self::ID ],
				'reason' => [ 'type' => 'string', 'maxLength' => 100, 'default' => '' ],
			],
			[ 'holds' ]
		);
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$reason = $settings['reason'] ?? '';
		return $settings['holds'] === true || ! is_string( $reason ) ? null : new Rejection( $reason );
	}
}
