<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Queue;

use BookingX\Addons\Coupons\WordPress\Heartbeat;
use BookingX\Addons\Coupons\WordPress\Module;

defined( 'ABSPATH' ) || exit;

final class QueueModule implements Module {

	private const SECONDS = 20;

	/** @var \Closure(): Dispatcher */
	private \Closure $dispatcher;

	/** @var \Closure(): OutboxStatus */
	private \Closure $status;

	/**
	 * @param \Closure(): Dispatcher   $dispatcher
	 * @param \Closure(): OutboxStatus $status
	 */
	public function __construct( \Closure $dispatcher, \Closure $status ) {
		$this->dispatcher = $dispatcher;
		$this->status     = $status;
	}

	public function register(): void {
		add_action( Heartbeat::HOOK, [ $this, 'work' ] );
		add_action( 'admin_init', [ new Heartbeat(), 'start' ] );
	}

	public function work(): void {
		$deadline   = time() + self::SECONDS;
		$dispatcher = ( $this->dispatcher )();
		while ( $dispatcher->dispatch_due() > 0 && time() < $deadline ) {
			continue;
		}
		( $this->status )()->tidy();
	}
}
