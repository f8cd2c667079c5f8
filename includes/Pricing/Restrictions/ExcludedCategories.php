<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * Not good for services of these categories, nor for their extras.
 *
 * @implements Restriction<array{ids: list<int>}>
 */
final class ExcludedCategories implements Restriction {

	public function id(): string {
		return 'excluded_categories';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of( [ 'ids' => SettingShape::ids( 'category-id' ) ], [ 'ids' ] );
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		if ( $line === null || array_intersect( $line->category_ids(), $settings['ids'] ) === [] ) {
			return null;
		}
		return new Rejection( 'category_not_eligible', [ 'excluded_categories' => $settings['ids'] ] );
	}
}
