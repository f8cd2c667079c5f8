<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\WordPress\SiteHealth\HealthResult;

defined( 'ABSPATH' ) || exit;

/** One line of Tools → Site Health. */
interface SiteHealthCheck {

	public function id(): string;

	public function run(): HealthResult;
}
