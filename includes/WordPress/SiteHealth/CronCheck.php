<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress\SiteHealth;

use BookingX\Addons\Coupons\WordPress\Heartbeat;
use BookingX\Addons\Coupons\WordPress\SiteHealthCheck;

defined( 'ABSPATH' ) || exit;

/** Does the tidying-up run? */
final class CronCheck implements SiteHealthCheck {

	private const LATE_SECONDS = 3600;

	private Heartbeat $heartbeat;

	public function __construct( Heartbeat $heartbeat ) {
		$this->heartbeat = $heartbeat;
	}

	public function id(): string {
		return 'cron';
	}

	public function run(): HealthResult {
		$overdue = $this->heartbeat->overdue_seconds();
		if ( $overdue === null || $overdue > self::LATE_SECONDS ) {
			return HealthResult::recommended(
				__( 'Booking jobs do not run', 'bookingx-coupons' ),
				__( 'Prices and limits stay right without them, but reminders come late and the audit log is not sealed. Check that WP-Cron works, or set up a real cron job.', 'bookingx-coupons' )
			);
		}
		return HealthResult::good( __( 'Booking jobs run', 'bookingx-coupons' ), __( 'The recurring job of BookingX Coupons is scheduled and on time.', 'bookingx-coupons' ) );
	}
}
