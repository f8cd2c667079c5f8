<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;

/**
 * Not good with these providers.
 *
 * @implements Restriction<array{ids: list<int>}>
 */
final class ExcludedProviders implements Restriction {

	public function id(): string {
		return 'excluded_providers';
	}

	public function scope(): string {
		return self::LINE;
	}

	public function schema(): array {
		return [
			'type'       => 'object',
			'required'   => [ 'ids' ],
			'properties' => [
				'ids' => [
					'type'        => 'array',
					'items'       => [ 'type' => 'integer', 'format' => 'provider-id', 'minimum' => 1 ],
					'minItems'    => 1,
					'maxItems'    => 1000,
					'uniqueItems' => true,
				],
			],
		];
	}

	public function reject( Booking $booking, ?Line $line, array $settings ): ?Rejection {
		if ( $line === null || ! in_array( $line->provider_id(), $settings['ids'], true ) ) {
			return null;
		}
		return new Rejection( 'provider_not_eligible', [ 'excluded_providers' => $settings['ids'] ] );
	}
}
