<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * Does what a posted form asks, before the page is printed.
 */
final class FormController {

	/** Of the nonce of people who are signed in; guests have none, as it would be the same for all of them. */
	public const NONCE = 'bookingx_booking_form';

	private Commands $commands;
	private Words $words;
	private Visit $visit;

	public function __construct( Commands $commands, Words $words, Visit $visit ) {
		$this->commands = $commands;
		$this->words    = $words;
		$this->visit    = $visit;
	}

	/** @return string where to send the browser, '' to print the page */
	public function handle( Posted $posted ): string {
		$page = $this->answer( $posted );
		$this->visit->shows_page( $page );
		return $page->address();
	}

	private function answer( Posted $posted ): Page {
		// A nonce that is out of date, or a form of another site: nothing is done, what was chosen is shown with a fresh one.
		if ( is_user_logged_in() && wp_verify_nonce( $posted->nonce(), self::NONCE ) === false ) {
			return $this->commands->run( $posted->draft(), 'to:' . $posted->draft()->step() )->with_notice( $this->words->say( 'old_page' ) );
		}
		return $this->commands->run( $posted->draft(), $posted->command() );
	}
}
