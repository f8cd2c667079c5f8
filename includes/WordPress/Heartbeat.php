<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * The one recurring event of WP-Cron; each slice hangs its tidying-up on it. Nothing is true or false because of it:
 * what ends by time is evaluated when it is read.
 */
final class Heartbeat {

	public const HOOK = 'bookingx_coupons_tick';

	private const INTERVAL = 'bookingx_coupons_five_minutes';

	public function start(): void {
		if ( wp_next_scheduled( self::HOOK ) === false ) {
			wp_schedule_event( time(), self::INTERVAL, self::HOOK );
		}
	}

	public function stop(): void {
		wp_clear_scheduled_hook( self::HOOK );
	}

	/** @return int|null seconds since it should have run; null when it is not scheduled */
	public function overdue_seconds(): ?int {
		$next = wp_next_scheduled( self::HOOK );
		return $next === false ? null : max( 0, time() - $next );
	}

	/**
	 * @param array<string, array{interval: int, display: string}> $schedules
	 * @return array<string, array{interval: int, display: string}>
	 */
	public function add_interval( array $schedules ): array {
		$schedules[ self::INTERVAL ] = [
			'interval' => 5 * MINUTE_IN_SECONDS,
			'display'  => did_action( 'init' ) > 0 ? __( 'Every five minutes', 'bookingx-coupons' ) : 'Every five minutes',
		];
		return $schedules;
	}
}
