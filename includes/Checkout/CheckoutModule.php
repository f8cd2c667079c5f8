<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\WordPress\Module;

defined( 'ABSPATH' ) || exit;

/**
 * The tidy job. It may stand still for days: what is overdue counts as free from the second it is.
 */
final class CheckoutModule implements Module {

	public const JOB = 'bookingx_coupons_tidy_checkouts';

	private const SCHEDULE = 'bookingx_coupons_five_minutes';

	/** @var \Closure(): Checkout */
	private \Closure $checkout;

	/** @param \Closure(): Checkout $checkout */
	public function __construct( \Closure $checkout ) {
		$this->checkout = $checkout;
	}

	public function register(): void {
		add_filter( 'cron_schedules', [ $this, 'schedules' ] );
		add_action( self::JOB, [ $this, 'tidy' ] );
	}

	/**
	 * @param array<string, array{interval: int, display: string}> $schedules
	 * @return array<string, array{interval: int, display: string}>
	 */
	public function schedules( array $schedules ): array {
		$schedules[ self::SCHEDULE ] = [ 'interval' => 300, 'display' => 'BookingX Coupons: 5 min' ];
		return $schedules;
	}

	public function tidy(): void {
		( $this->checkout )()->expire_due();
	}
}
