<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress\SiteHealth;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\WordPress\SiteHealthCheck;

defined( 'ABSPATH' ) || exit;

/**
 * Do web server and database agree on the time? Our decisions use the web server's alone; several web servers with
 * different clocks would end one coupon at different moments.
 */
final class ClockCheck implements SiteHealthCheck {

	private const SKEW_SECONDS = 30;

	private Database $database;

	private Clock $clock;

	public function __construct( Database $database, Clock $clock ) {
		$this->database = $database;
		$this->clock    = $clock;
	}

	public function id(): string {
		return 'clock';
	}

	public function run(): HealthResult {
		$there = (string) $this->database->value( 'SELECT UTC_TIMESTAMP() AS now' );
		$skew  = abs( ( new \DateTimeImmutable( $there, new \DateTimeZone( 'UTC' ) ) )->getTimestamp() - $this->clock->now()->getTimestamp() );
		if ( $skew > self::SKEW_SECONDS ) {
			return HealthResult::recommended(
				__( 'Clocks differ', 'bookingx-coupons' ),
				/* translators: %d: number of seconds */
				sprintf( __( 'Web server and database differ by %d seconds. Ask your host to synchronise their clocks.', 'bookingx-coupons' ), $skew )
			);
		}
		return HealthResult::good( __( 'Clocks agree', 'bookingx-coupons' ), __( 'Web server and database agree on the time.', 'bookingx-coupons' ) );
	}
}
