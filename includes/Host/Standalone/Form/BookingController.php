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
	private Words $words;

	public function __construct( Desk $desk, Visit $visit, Words $words ) {
		$this->desk  = $desk;
		$this->visit = $visit;
		$this->words = $words;
	}

	public function show( int $id, string $key ): void {
		$reply = $this->desk->booking( $id, $key );
		// A page that says "no booking" must not look like one to search engines and monitors.
		status_header( $reply->status() );
		$this->visit->shows_booking( $reply );
	}

	/**
	 * @param string $command `cancel`, or `pay:` with what a test payment is to come to
	 * @return bool whether it was done; if not, the visit knows why
	 */
	public function act( int $id, string $key, string $command, string $nonce ): bool {
		if ( is_user_logged_in() && wp_verify_nonce( $nonce, self::NONCE ) === false ) {
			return $this->refused( $id, $key, $this->words->say( 'old_page' ) );
		}
		$reply = strpos( $command, 'pay:' ) === 0 ? $this->desk->pay( $id, $key, substr( $command, 4 ) ) : $this->desk->cancel( $id, $key );
		return $reply->is_ok() || $this->refused( $id, $key, $reply->message() );
	}

	private function refused( int $id, string $key, string $why ): bool {
		$this->show( $id, $key );
		$this->visit->explains( $why );
		return false;
	}
}
