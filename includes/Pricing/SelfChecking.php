<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * A rule whose settings can be right one by one and still contradict each other.
 *
 * @template TSettings of array<string, mixed>
 */
interface SelfChecking {

	/** @param TSettings $settings checked against the schema, defaults filled in */
	public function contradiction( array $settings ): ?InvalidSetting;
}
