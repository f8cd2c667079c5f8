<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress\SiteHealth;

use BookingX\Addons\Coupons\WordPress\SiteHealthCheck;
use BookingX\Addons\Coupons\WordPress\Templates;

defined( 'ABSPATH' ) || exit;

/** Are the theme's copies of our templates as new as ours? */
final class TemplatesCheck implements SiteHealthCheck {

	private Templates $templates;

	public function __construct( Templates $templates ) {
		$this->templates = $templates;
	}

	public function id(): string {
		return 'templates';
	}

	public function run(): HealthResult {
		$outdated = $this->templates->outdated();
		if ( $outdated !== [] ) {
			return HealthResult::recommended(
				__( 'The theme has old copies of booking templates', 'bookingx-coupons' ),
				sprintf(
					/* translators: %s: names of templates */
					__( 'Compare these with the ones of the plugin and renew them: %s', 'bookingx-coupons' ),
					implode( ', ', array_keys( $outdated ) )
				)
			);
		}
		return HealthResult::good( __( 'Booking templates are up to date', 'bookingx-coupons' ), __( 'The theme has no copy of a template that is older than the one of the plugin.', 'bookingx-coupons' ) );
	}
}
