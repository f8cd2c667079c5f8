<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\WordPress\Capabilities;
use BookingX\Addons\Coupons\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What whoever may edit coupons may do with this one: without the right to activate, drafts within limits and no more.
 */
final class CouponPermissions {

	private Settings $settings;
	private CouponSentences $sentences;

	public function __construct( Settings $settings, CouponSentences $sentences ) {
		$this->settings  = $settings;
		$this->sentences = $sentences;
	}

	/** @throws Problem */
	public function may_change( Coupon $coupon ): void {
		if ( $coupon->was_issued() || $coupon->status() !== CouponStatus::DRAFT ) {
			$this->needs_activator( '' );
		}
	}

	/** @throws Problem */
	public function may_set_status( string $status ): void {
		if ( $status !== CouponStatus::DRAFT ) {
			$this->needs_activator( 'status' );
		}
	}

	/**
	 * @param array<string, mixed> $terms
	 * @throws Problem
	 */
	public function may_give( array $terms ): void {
		if ( current_user_can( Capabilities::ACTIVATE_COUPONS ) ) {
			return;
		}
		$value    = is_array( $terms['discount_value'] ?? null ) ? $terms['discount_value'] : [];
		$currency = $this->settings->string( 'booking_settings', 'currency' );
		if ( is_int( $value['basis_points'] ?? null ) ) {
			$this->within( $value['basis_points'], 'percentage', static fn( int $basis_points ): string => SettingWire::percentage( $basis_points ) . ' %' );
		}
		if ( is_int( $value['minor'] ?? null ) ) {
			// Limits are in the site's currency; another one is outside of them, whatever the figure.
			$minor = ( $terms['currency'] ?? null ) === $currency ? $value['minor'] : -1;
			$this->within( $minor, 'amount', static fn( int $limit ): string => Money::of_minor( $limit, $currency )->to_decimal() . ' ' . $currency );
		}
	}

	/**
	 * @param callable(int): string $shown
	 * @throws Problem
	 */
	private function within( int $value, string $setting, callable $shown ): void {
		$least = $this->settings->int( 'discount_limits', 'marketing_min_' . $setting );
		$most  = $this->settings->int( 'discount_limits', 'marketing_max_' . $setting );
		if ( $value < $least || $value > $most ) {
			$facts = [ 'minimum' => $shown( $least ), 'maximum' => $shown( $most ) ];
			throw Problem::invalid( 'discount_value', 'outside_limits', $this->sentences->outside_limits( $facts['minimum'], $facts['maximum'] ), $facts );
		}
	}

	/** @throws Problem */
	private function needs_activator( string $field ): void {
		if ( ! current_user_can( Capabilities::ACTIVATE_COUPONS ) ) {
			throw Problem::forbidden( $this->sentences->of( 'needs_activator' ), [ 'capability' => Capabilities::ACTIVATE_COUPONS ], $field );
		}
	}
}
