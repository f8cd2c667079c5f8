<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Host\CorePresence;
use BookingX\Addons\Coupons\Host\Listeners;
use BookingX\Addons\Coupons\Host\Standalone\Mails\BookingMails;
use BookingX\Addons\Coupons\Host\Standalone\Mails\Mailer;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Queue\Event;
use BookingX\Addons\Coupons\WordPress\Module;
use PHPMailer\PHPMailer\PHPMailer;

defined( 'ABSPATH' ) || exit;

/**
 * The small host's connection to WordPress. Not taken part in where the BookingX core is.
 */
final class StandaloneModule implements Module {

	private const STATES = [ 'confirmed', 'completed', 'cancelled', 'missed', 'failed' ];

	private CorePresence $core;

	/** @var \Closure(): BookingMails */
	private \Closure $mails;

	/** @var \Closure(): Mailer */
	private \Closure $mailer;

	/** @var \Closure(): OrderStore */
	private \Closure $orders;

	/** @var \Closure(): Checkout */
	private \Closure $checkout;

	/** @var \Closure(): Listeners */
	private \Closure $listeners;

	/**
	 * @param \Closure(): BookingMails $mails
	 * @param \Closure(): Mailer       $mailer
	 * @param \Closure(): OrderStore   $orders
	 * @param \Closure(): Checkout     $checkout
	 * @param \Closure(): Listeners    $listeners
	 */
	public function __construct( CorePresence $core, \Closure $mails, \Closure $mailer, \Closure $orders, \Closure $checkout, \Closure $listeners ) {
		$this->core      = $core;
		$this->mails     = $mails;
		$this->mailer    = $mailer;
		$this->orders    = $orders;
		$this->checkout  = $checkout;
		$this->listeners = $listeners;
	}

	public function register(): void {
		if ( did_action( 'plugins_loaded' ) > 0 ) {
			// Just activated, or being uninstalled.
			$this->start();
			return;
		}
		add_action( 'plugins_loaded', [ $this, 'start' ] );
	}

	public function start(): void {
		if ( $this->core->is_there() ) {
			return;
		}
		add_action( 'init', [ $this, 'register_types' ] );
		add_action( 'phpmailer_init', fn( PHPMailer $mail ) => ( $this->mailer )()->add_plain_part( $mail ) );
		add_action( 'bookingx_coupons_booking_priced', [ $this, 'booked' ] );
		add_action( 'bookingx_coupons_booking_paid', [ $this, 'paid' ] );
		foreach ( self::STATES as $state ) {
			add_action( "bookingx_coupons_booking_$state", [ $this, 'changed' ] );
		}
		// A booking that other code deletes or bins no longer takes its time and its discount.
		add_action( 'trashed_post', [ $this, 'gone' ] );
		add_action( 'before_delete_post', [ $this, 'gone' ] );
		add_action( 'bookingx_coupons_uninstall', [ $this, 'uninstall' ] );
	}

	public function register_types(): void {
		( new PostTypes() )->register();
	}

	public function booked( Event $event ): void {
		$id = $this->booking_id( $event );
		( $this->mails )()->booked( $id );
		$order = ( $this->orders )()->find( $id );
		if ( $order !== null ) {
			( $this->listeners )()->booked( $order->snapshot() );
		}
	}

	public function changed( Event $event ): void {
		$id = $this->booking_id( $event );
		if ( $event->name() === 'booking_confirmed' ) {
			( $this->mails )()->confirmed( $id );
		}
		if ( $event->name() === 'booking_cancelled' ) {
			( $this->mails )()->cancelled( $id );
		}
		$order = ( $this->orders )()->find( $id );
		if ( $order !== null ) {
			( $this->listeners )()->state_changed( $order->snapshot() );
		}
	}

	public function paid( Event $event ): void {
		$order = ( $this->orders )()->find( $this->booking_id( $event ) );
		if ( $order !== null ) {
			( $this->listeners )()->payment_changed( $order->snapshot() );
		}
	}

	public function gone( int $post_id ): void {
		if ( get_post_type( $post_id ) !== PostTypes::BOOKING ) {
			return;
		}
		$order = ( $this->orders )()->find( $post_id );
		if ( $order !== null && $order->id() === $post_id ) {
			( $this->checkout )()->release( $post_id, 'gone' );
		}
	}

	/** Bookings and catalogue stay, as the money tables do, unless everything is to go. */
	public function uninstall( bool $everything ): void {
		remove_action( 'before_delete_post', [ $this, 'gone' ] );
		$ours = get_posts(
			[
				'post_type'   => [ PostTypes::SERVICE, PostTypes::PROVIDER, PostTypes::EXTRA, PostTypes::BOOKING ],
				'post_status' => array_merge( OrderStatus::all(), [ 'publish', 'draft', 'trash' ] ),
				'numberposts' => -1,
				'fields'      => 'ids',
			]
		);
		foreach ( $everything ? $ours : [] as $id ) {
			wp_delete_post( $id, true );
		}
	}

	private function booking_id( Event $event ): int {
		$id = $event->payload()['booking_id'] ?? null;
		return is_int( $id ) ? $id : 0;
	}
}
