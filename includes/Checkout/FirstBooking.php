<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Restrictions\CustomerKind;

defined( 'ABSPATH' ) || exit;

/**
 * Whether an offer is meant for first bookings. Such an offer also takes the customer's one right to be a first booking,
 * so that two first bookings at the same moment do not both get it.
 */
final class FirstBooking {

	/** The rule's own answer to those who booked before. */
	public const REASON = 'not_first_time';

	private const RULE = 'customer_kind';

	/** Stands for the offer where the right itself is counted. */
	public const COUPON_ID = 0;

	public static function is_asked_by( Offer $offer ): bool {
		return self::is_in( $offer->restrictions() ) || self::is_in( $offer->rules() );
	}

	/** @param array<array-key, mixed> $node of the rule tree, however deep */
	private static function is_in( array $node ): bool {
		$settings = $node['settings'] ?? null;
		if ( ( $node['rule'] ?? null ) === self::RULE && is_array( $settings ) && ( $settings['kind'] ?? null ) === CustomerKind::NEW_ONLY ) {
			return true;
		}
		foreach ( $node as $branch ) {
			if ( is_array( $branch ) && self::is_in( $branch ) ) {
				return true;
			}
		}
		return false;
	}
}
