<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * A discount type whose saving may grow while prices fall, because other units or another step come into play.
 *
 * @template TSettings of array<string, mixed>
 */
interface HasCeiling {

	/**
	 * At least what it may ever want at these or at lower prices.
	 *
	 * @param list<Line> $eligible at first prices
	 * @param TSettings  $settings checked against schema(), defaults filled in
	 */
	public function ceiling( Booking $booking, array $eligible, array $settings ): Saving;
}
