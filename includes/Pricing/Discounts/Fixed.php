<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\HasCeiling;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SettingShape;
use BookingX\Addons\Coupons\Pricing\Units;

/**
 * An amount off: once over the eligible lines, on each of them, or on each unit.
 *
 * @phpstan-type Settings array{minor: int, per: string, share_by: string, max_units: int|null, pick: string}
 * @implements DiscountType<Settings>
 * @implements HasCeiling<Settings>
 */
final class Fixed implements DiscountType, HasCeiling {

	public const PER_BOOKING = 'booking';
	public const PER_LINE = 'line';
	public const PER_UNIT = 'unit';

	public const BY_PRICE = 'price';
	public const BY_QUANTITY = 'quantity';

	public function id(): string {
		return 'fixed';
	}

	public function schema(): array {
		return [ 'x-value' => 'minor' ] + SettingShape::of(
			[
				'minor'     => SettingShape::amount(),
				'per'       => [ 'type' => 'string', 'enum' => [ self::PER_BOOKING, self::PER_LINE, self::PER_UNIT ], 'default' => self::PER_BOOKING ],
				'share_by'  => [ 'type' => 'string', 'enum' => [ self::BY_PRICE, self::BY_QUANTITY ], 'default' => self::BY_PRICE ],
				'max_units' => SettingShape::optional( SettingShape::quantity() ),
				'pick'      => [ 'type' => 'string', 'enum' => [ Units::LINE_TOTAL, Units::CHEAPEST, Units::DEAREST ], 'default' => Units::LINE_TOTAL ],
			],
			[ 'minor' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$amount = Money::of_minor( $settings['minor'], $booking->currency() );
		if ( $settings['per'] === self::PER_UNIT ) {
			$units   = Units::of( $eligible, $settings['pick'] );
			$chosen  = $settings['max_units'] === null ? $units : $units->first( $settings['max_units'] );
			$amounts = $chosen->amounts( static fn( int $price ): int => min( $price, $settings['minor'] ), $booking->currency() );
			return Saving::each( $amounts, $booking->currency() );
		}
		$bases   = Line::totals( $eligible );
		$weights = [];
		foreach ( $eligible as $line ) {
			$weights[ $line->id() ] = $line->quantity();
		}
		if ( $settings['per'] === self::PER_LINE ) {
			return Saving::each( array_map( static fn( Money $base ): Money => $base->min( $amount ), $bases ), $booking->currency() );
		}
		return Saving::amount( $amount, $bases, $settings['share_by'] === self::BY_QUANTITY ? $weights : null );
	}

	/** Earlier offers may turn round which line costs most. */
	public function ceiling( Booking $booking, array $eligible, array $settings ): Saving {
		return $this->saving( $booking, $eligible, [ 'pick' => $settings['pick'] === Units::LINE_TOTAL ? Units::DEAREST : $settings['pick'] ] + $settings );
	}
}
