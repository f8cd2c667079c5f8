<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Policy;

/**
 * Whether two offers may lower the price of one booking together.
 */
final class Conflict {

	/** @return string|null the reason why not */
	public static function between( Offer $one, Offer $other, Policy $policy ): ?string {
		if ( ! $policy->allows_multiple() ) {
			return 'only_one_discount';
		}
		if ( $one->exclusive() || $other->exclusive() ) {
			return 'exclusive_conflict';
		}
		if ( $one->stacking_group() !== null && $one->stacking_group() === $other->stacking_group() ) {
			return 'stacking_group_conflict';
		}
		return self::accepts( $one, $other ) && self::accepts( $other, $one ) ? null : 'not_combinable';
	}

	private static function accepts( Offer $one, Offer $other ): bool {
		$groups = $one->combines_with();
		return $groups === null || in_array( $other->stacking_group() ?? '', $groups, true );
	}
}
