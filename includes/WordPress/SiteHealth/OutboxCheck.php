<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress\SiteHealth;

use BookingX\Addons\Coupons\Queue\OutboxStatus;
use BookingX\Addons\Coupons\WordPress\SiteHealthCheck;

defined( 'ABSPATH' ) || exit;

/** Are events (mails, webhooks, points) told in time? */
final class OutboxCheck implements SiteHealthCheck {

	private const LATE_SECONDS = 900;

	private OutboxStatus $outbox;

	public function __construct( OutboxStatus $outbox ) {
		$this->outbox = $outbox;
	}

	public function id(): string {
		return 'outbox';
	}

	public function run(): HealthResult {
		$dead = $this->outbox->dead();
		if ( $dead > 0 ) {
			return HealthResult::recommended(
				__( 'Booking events failed', 'bookingx-coupons' ),
				/* translators: %d: number of events */
				sprintf( _n( '%d event failed too often and waits for you. What depends on it, such as an e-mail, has not happened.', '%d events failed too often and wait for you. What depends on them, such as e-mails, has not happened.', $dead, 'bookingx-coupons' ), $dead )
			);
		}
		$lag = $this->outbox->lag_seconds();
		if ( $lag > self::LATE_SECONDS ) {
			return HealthResult::recommended(
				__( 'Booking events are late', 'bookingx-coupons' ),
				/* translators: %d: number of minutes */
				sprintf( __( 'The oldest event has been waiting for %d minutes. WP-Cron only works while the site has visitors: a real cron job helps.', 'bookingx-coupons' ), intdiv( $lag, 60 ) )
			);
		}
		return HealthResult::good( __( 'Booking events are told in time', 'bookingx-coupons' ), __( 'No event is waiting longer than it should.', 'bookingx-coupons' ) );
	}
}
