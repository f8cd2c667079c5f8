<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * The page of one booking: behind the guest's signed link, or for the account that made it.
 */
final class BookingController {

	/** Of the nonce of people who are signed in. */
	public const NONCE = 'bookingx_cancel_booking';

	private Desk $desk;
	private Visit $visit;

	public function __construct( Desk $desk, Visit $visit ) {
		$this->desk  = $desk;
		$this->visit = $visit;
	}

	public function show( int $id, string $key ): void {
		$this->visit->shows_booking( $this->desk->booking( $id, $key ) );
	}

	/** The page that follows says what became of it. */
	public function cancel( int $id, string $key, string $nonce ): void {
		if ( is_user_logged_in() && wp_verify_nonce( $nonce, self::NONCE ) === false ) {
			return;
		}
		$this->desk->cancel( $id, $key );
	}
}
