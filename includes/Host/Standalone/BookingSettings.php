<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone;

use BookingX\Addons\Coupons\Host\Standalone\Availability\SlotRules;
use BookingX\Addons\Coupons\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The group `booking_settings` in the words of this host.
 */
final class BookingSettings {

	private const GROUP = 'booking_settings';

	private Settings $settings;

	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	public function currency(): string {
		return $this->settings->string( self::GROUP, 'currency' );
	}

	public function tax_basis_points(): int {
		return $this->settings->int( self::GROUP, 'tax_percentage' );
	}

	public function prices_include_tax(): bool {
		return $this->settings->bool( self::GROUP, 'prices_include_tax' );
	}

	public function slot_rules(): SlotRules {
		return new SlotRules(
			$this->settings->int( self::GROUP, 'lead_time_minutes' ),
			$this->settings->int( self::GROUP, 'horizon_days' ),
			$this->settings->int( self::GROUP, 'slot_step_minutes' )
		);
	}

	public function payment_window_minutes(): int {
		return $this->settings->int( self::GROUP, 'payment_window_minutes' );
	}

	/** Bookings that are paid on site need no look by staff. */
	public function auto_confirm(): bool {
		return $this->settings->bool( self::GROUP, 'auto_confirm' );
	}

	/** Until so many hours before the first appointment the customer may cancel. */
	public function cancel_until_hours(): int {
		return $this->settings->int( self::GROUP, 'cancel_until_hours' );
	}

	public function test_payments(): bool {
		return $this->settings->bool( self::GROUP, 'test_payments' );
	}
}
