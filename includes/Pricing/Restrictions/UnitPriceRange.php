<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\SettingShape;

/**
 * One unit of the line costs between two amounts, both included.
 *
 * @implements Restriction<array{from_minor: int|null, to_minor: int|null}>
 */
final class UnitPriceRange implements Restriction {

	public function id(): string {
		return 'unit_price_range';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'from_minor' => SettingShape::optional( SettingShape::amount( 0 ) ),
				'to_minor'   => SettingShape::optional( SettingShape::amount( 0 ) ),
			]
		);
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		$price = $line === null ? 0 : $line->unit_price()->minor();
		if ( $price >= ( $settings['from_minor'] ?? 0 ) && $price <= ( $settings['to_minor'] ?? $price ) ) {
			return null;
		}
		return new Rejection( 'price_not_eligible' );
	}
}
