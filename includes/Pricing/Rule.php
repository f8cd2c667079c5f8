<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * What discount types and restrictions have in common: a wire name and the shape of their settings.
 *
 * Its words stand in Coupons/rules.php; form, validation and REST schema are made of both.
 *
 * @phpstan-import-type Schema from SettingsCheck
 */
interface Rule {

	/** Wire name, snake_case; never changes. */
	public function id(): string;

	/**
	 * Shape of the settings: a JSON schema of type object with defaults, without words. `x-value` names the one setting that
	 * stands for all where the others have their defaults.
	 *
	 * @return Schema
	 */
	public function schema(): array;
}
