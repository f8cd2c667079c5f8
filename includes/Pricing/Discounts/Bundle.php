<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountType;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Saving;
use BookingX\Addons\Coupons\Pricing\SettingShape;
use BookingX\Addons\Coupons\Pricing\Units;

/**
 * Named services, one unit of each, together at one price; without names, all eligible lines together. Never a rise.
 *
 * @phpstan-type Settings array{minor: int, services: list<int>, max_groups: int|null}
 * @implements DiscountType<Settings>
 */
final class Bundle implements DiscountType {

	public function id(): string {
		return 'bundle';
	}

	public function schema(): array {
		return SettingShape::of(
			[
				'minor'      => SettingShape::amount( 0 ),
				'services'   => [ 'maxItems' => 20 ] + SettingShape::any_ids( 'service-id' ),
				'max_groups' => SettingShape::optional( SettingShape::quantity() ),
			],
			[ 'minor' ]
		);
	}

	public function saving( Booking $booking, array $eligible, array $settings ): Saving {
		$units   = [];
		$missing = [];
		foreach ( $settings['services'] as $service ) {
			$units[ $service ] = Units::of( self::of_service( $eligible, $service ), Units::DEAREST );
			if ( $units[ $service ]->count() === 0 ) {
				$missing[] = $service;
			}
		}
		if ( $missing !== [] ) {
			return Saving::nothing( new Rejection( 'bundle_incomplete', [], [ 'missing_services' => $missing ] ) );
		}
		$bundles = $units === [] ? 1 : min( array_map( static fn( Units $of ): int => $of->count(), $units ) );
		$bundles = min( $bundles, $settings['max_groups'] ?? $bundles );
		$bases   = $units === [] ? Units::of( $eligible )->prices( $booking->currency() ) : [];
		foreach ( $units as $of_service ) {
			$bases += $of_service->first( $bundles )->prices( $booking->currency() );
		}
		return Saving::amount( self::above( Money::of_minor( $settings['minor'], $booking->currency() )->times( $bundles ), $bases ), $bases );
	}

	/** @param array<string, Money> $bases */
	private static function above( Money $price, array $bases ): Money {
		$sum = Money::zero( $price->currency() );
		foreach ( $bases as $base ) {
			$sum = $sum->plus( $base );
		}
		return $sum->minus( $price )->max( Money::zero( $price->currency() ) );
	}

	/**
	 * @param list<Line> $lines
	 * @return list<Line>
	 */
	private static function of_service( array $lines, int $service ): array {
		return array_values( array_filter( $lines, static fn( Line $line ): bool => $line->kind() === Line::SERVICE && $line->service_id() === $service ) );
	}
}
