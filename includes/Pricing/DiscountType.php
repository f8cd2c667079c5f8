<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * A way to lower a price. Says what it wants to give; caps, floors, limits and sharing are the engine's.
 *
 * The search for the best combination relies on this: with lower prices a type does not want more. One that may, says
 * how much at most (HasCeiling).
 *
 * @template TSettings of array<string, mixed>
 */
interface DiscountType extends Rule {

	/**
	 * @param Booking    $booking  as the price basis has it: first prices, or what earlier offers left
	 * @param list<Line> $eligible lines of that booking that the offer is good for; not empty
	 * @param TSettings  $settings checked against schema(), defaults filled in
	 */
	public function saving( Booking $booking, array $eligible, array $settings ): Saving;
}
