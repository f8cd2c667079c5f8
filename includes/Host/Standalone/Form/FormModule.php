<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\Host\CorePresence;
use BookingX\Addons\Coupons\WordPress\Module;

defined( 'ABSPATH' ) || exit;

/**
 * Takes what the booking form and the page of a booking send, and keeps such pages out of caches and search engines. Takes
 * nothing where the BookingX core is.
 */
final class FormModule implements Module {

	/** Query variables of the page of a booking. */
	public const BOOKING = 'bookingx_booking';
	public const KEY     = 'key';

	private CorePresence $core;

	/** @var \Closure(): FormController */
	private \Closure $form;

	/** @var \Closure(): BookingController */
	private \Closure $booking;

	/**
	 * @param \Closure(): FormController    $form
	 * @param \Closure(): BookingController $booking
	 */
	public function __construct( CorePresence $core, \Closure $form, \Closure $booking ) {
		$this->core    = $core;
		$this->form    = $form;
		$this->booking = $booking;
	}

	public function register(): void {
		add_action( 'template_redirect', [ $this, 'answer' ], 5 );
	}

	public function answer(): void {
		if ( $this->core->is_there() ) {
			return;
		}
		$method = isset( $_SERVER['REQUEST_METHOD'] ) && is_string( $_SERVER['REQUEST_METHOD'] ) ? $_SERVER['REQUEST_METHOD'] : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared only.
		$fields = $_POST['bkx'] ?? null; // phpcs:ignore WordPress.Security.NonceVerification,WordPress.Security.ValidatedSanitizedInput -- The controllers check nonce and fields.
		$posted = $method === 'POST' && is_array( $fields ) ? new Posted( wp_unslash( $fields ) ) : null;
		if ( $this->query( self::BOOKING ) !== '' ) {
			$this->answer_booking( $posted );
		} elseif ( $posted !== null ) {
			$this->answer_form( $posted );
		}
	}

	private function answer_form( Posted $posted ): void {
		$this->keep_private();
		if ( ! $posted->draft()->names_somebody() ) {
			// The back button may show this step again: nothing in it is personal yet.
			header( 'Cache-Control: private, max-age=0' );
		}
		$this->go( ( $this->form )()->handle( $posted ) );
	}

	private function answer_booking( ?Posted $posted ): void {
		$this->keep_private();
		header( 'Referrer-Policy: no-referrer' );
		$id  = absint( $this->query( self::BOOKING ) );
		$key = $this->query( self::KEY );
		if ( $posted === null ) {
			( $this->booking )()->show( $id, $key );
		} elseif ( ( $this->booking )()->act( $id, $key, $posted->command(), $posted->nonce() ) ) {
			$this->go( remove_query_arg( BookingScreen::FRESH ) );
		}
	}

	private function keep_private(): void {
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
		nocache_headers();
		add_filter( 'wp_robots', 'wp_robots_no_robots' );
	}

	private function go( string $address ): void {
		if ( $address !== '' && wp_safe_redirect( $address, 303 ) ) {
			exit;
		}
	}

	private function query( string $name ): string {
		$value = $_GET[ $name ] ?? ''; // phpcs:ignore WordPress.Security.NonceVerification,WordPress.Security.ValidatedSanitizedInput -- A link, not an action; the route checks it.
		return is_string( $value ) ? substr( wp_unslash( $value ), 0, 200 ) : '';
	}
}
