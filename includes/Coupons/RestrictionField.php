<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * One field of the coupon on the wire that stands for a restriction, or for one setting of it.
 */
interface RestrictionField {

	public function name(): string;

	/** Whether a complaint about this setting of the rule belongs beside this field. */
	public function stands_for( string $setting ): bool;

	public function schema(): Schema;

	/**
	 * @param mixed                $value    as it passed schema()
	 * @param array<string, mixed> $settings of the restriction, as far as earlier fields filled them
	 * @return array<string, mixed> the settings with this field's part; unchanged when the value restricts nothing
	 * @throws OtherCurrency
	 * @throws OtherZone
	 */
	public function add_to( array $settings, $value, TermsCurrency $currency ): array;

	/**
	 * @param array<string, mixed>|null $settings null when the offer has no such restriction
	 * @return mixed
	 */
	public function value( ?array $settings, ?string $currency );
}
