<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\InvalidSetting;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Personal;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SelfChecking;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * For people who are named, by normalised e-mail or by account.
 *
 * @phpstan-type Settings array{emails: list<string>, accounts: list<int>}
 * @implements Restriction<Settings>
 * @implements SelfChecking<Settings>
 */
final class NamedCustomers implements Restriction, SelfChecking, Personal {

	public function id(): string {
		return 'named_customers';
	}

	public function scope(): string {
		return self::BOOKING;
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'emails'   => [ 'minItems' => 0, 'default' => [] ] + SettingShape::names( 'email', 254 ),
				'accounts' => SettingShape::any_ids( 'account-id' ),
			]
		);
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$shopper  = $booking->shopper();
		$is_named = in_array( $shopper->email(), $settings['emails'], true ) || in_array( $shopper->account_id(), $settings['accounts'], true );
		return $is_named ? null : new Rejection( 'not_eligible' );
	}

	public function contradiction( array $settings ): ?InvalidSetting {
		return $settings['emails'] === [] && $settings['accounts'] === [] ? new InvalidSetting( 'emails', 'too_few', [ 'least' => 1 ] ) : null;
	}
}
