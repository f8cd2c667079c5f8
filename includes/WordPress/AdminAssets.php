<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Pricing\Currency;

defined( 'ABSPATH' ) || exit;

/**
 * Script, style and facts of the staff's app; called on our screens only.
 */
final class AdminAssets {

	private const HANDLE = 'bookingx-coupons-admin';

	private BookingHost $host;
	private Settings $settings;
	private Clock $clock;

	public function __construct( BookingHost $host, Settings $settings, Clock $clock ) {
		$this->host     = $host;
		$this->settings = $settings;
		$this->clock    = $clock;
	}

	public function enqueue(): void {
		$built = dirname( BOOKINGX_COUPONS_FILE ) . '/build/admin.asset.php';
		if ( ! is_file( $built ) ) {
			wp_die( esc_html__( 'The screens of BookingX Coupons are not built. Run npm run build, or install the plugin from its zip.', 'bookingx-coupons' ) );
		}
		/** @var array{dependencies: list<non-empty-string>, version: string} $asset */
		$asset = require $built;
		wp_enqueue_script( self::HANDLE, plugins_url( 'build/admin.js', BOOKINGX_COUPONS_FILE ), $asset['dependencies'], $asset['version'], true );
		wp_set_script_translations( self::HANDLE, 'bookingx-coupons', dirname( BOOKINGX_COUPONS_FILE ) . '/languages' );
		wp_add_inline_script( self::HANDLE, 'window.bookingxCoupons = ' . $this->facts() . ';', 'before' );
		wp_enqueue_style( self::HANDLE, plugins_url( 'build/admin.css', BOOKINGX_COUPONS_FILE ), [ 'wp-components' ], $asset['version'] );
		wp_style_add_data( self::HANDLE, 'rtl', 'replace' );
	}

	/** What src/shared/site.ts declares, as JSON that is safe inside a script element. */
	private function facts(): string {
		$currency = $this->settings->string( 'booking_settings', 'currency' );
		return (string) wp_json_encode(
			[
				'locale'      => str_replace( '_', '-', get_user_locale() ),
				'timeZone'    => $this->clock->zone()->getName(),
				'startOfWeek' => $this->first_weekday(),
				'currency'    => [ 'code' => $currency, 'exponent' => Currency::exponent( $currency ) ],
				'standalone'  => $this->host->describe()->id() === 'standalone',
				'staff'       => (object) $this->staff(),
				'can'         => [
					'edit_coupons'     => current_user_can( Capabilities::EDIT_COUPONS ),
					'activate_coupons' => current_user_can( Capabilities::ACTIVATE_COUPONS ),
					'manage_bookings'  => current_user_can( Capabilities::MANAGE_BOOKINGS ),
				],
			],
			JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT
		);
	}

	/** 0 is Sunday. */
	private function first_weekday(): int {
		$day = get_option( 'start_of_week' );
		return is_numeric( $day ) ? (int) $day : 1;
	}

	/** @return array<int, string> names of who may have made a coupon */
	private function staff(): array {
		$names = [];
		foreach ( get_users( [ 'capability' => Capabilities::EDIT_COUPONS, 'number' => 200 ] ) as $user ) {
			if ( $user instanceof \WP_User ) {
				$names[ $user->ID ] = $user->display_name;
			}
		}
		return $names;
	}
}
