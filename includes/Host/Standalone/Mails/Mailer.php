<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Mails;

use PHPMailer\PHPMailer\PHPMailer;

defined( 'ABSPATH' ) || exit;

/**
 * Sends mails with an HTML and a plain part through wp_mail().
 */
final class Mailer {

	/** Text for the mail that is being sent; '' between two mails. */
	private string $plain_part = '';

	/** @return bool whether the mail system took it */
	public function send( string $to, string $subject, string $html, string $plain ): bool {
		// wp_mail() splits addresses at commas; somebody who typed two gets none, rather than a stranger a copy.
		if ( is_email( $to ) === false ) {
			return false;
		}
		$this->plain_part = $plain;
		try {
			return wp_mail( $to, $this->one_line( $subject ), $html, [ 'Content-Type: text/html; charset=UTF-8' ] );
		} finally {
			$this->plain_part = '';
		}
	}

	/** On `phpmailer_init`. Mails of others go out as they are. */
	public function add_plain_part( PHPMailer $mail ): void {
		if ( $this->plain_part !== '' ) {
			$mail->AltBody = $this->plain_part; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- PHPMailer's name.
		}
	}

	/** A line break in a subject would begin a header of somebody else's choice. */
	private function one_line( string $subject ): string {
		return trim( (string) preg_replace( '/[\x00-\x1F\x7F]+/', ' ', wp_specialchars_decode( $subject, ENT_QUOTES ) ) );
	}
}
