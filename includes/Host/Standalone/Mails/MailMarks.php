<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Mails;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\Standalone\Posts\WpdbPosts;

defined( 'ABSPATH' ) || exit;

/**
 * Remembers with the booking which mails went out, so that an event that is told twice sends once.
 *
 * A worker that dies while sending leaves its claim; after a while the mail is sent again: rather twice, in that one case, than
 * never.
 */
final class MailMarks {

	private const KEY     = '_bookingx_mail_';
	private const DUE     = 'due';
	private const SENT    = 'sent';
	private const SENDING = 'sending ';

	private const PATIENCE_SECONDS = 600;

	private WpdbPosts $posts;
	private Clock $clock;

	public function __construct( WpdbPosts $posts, Clock $clock ) {
		$this->posts = $posts;
		$this->clock = $clock;
	}

	/**
	 * Meta of a new booking: every mail that it may have is still to be sent.
	 *
	 * @param list<string> $kinds
	 * @return array<string, string>
	 */
	public static function of_new_booking( array $kinds ): array {
		$meta = [];
		foreach ( $kinds as $kind ) {
			$meta[ self::KEY . $kind ] = self::DUE;
		}
		return $meta;
	}

	/** @return bool whether the caller, and nobody else, is to send it now */
	public function claim( int $booking_id, string $kind ): bool {
		$mark = $this->posts->meta_values( $booking_id, self::KEY . $kind )[0] ?? self::SENT;
		if ( $mark === self::SENT || ( $mark !== self::DUE && $this->is_recent( $mark ) ) ) {
			return false;
		}
		return $this->posts->swap_meta( $booking_id, self::KEY . $kind, $mark, self::SENDING . $this->clock->now()->getTimestamp() );
	}

	public function settle( int $booking_id, string $kind, bool $sent ): void {
		$this->posts->set_meta( $booking_id, [ self::KEY . $kind => $sent ? self::SENT : self::DUE ] );
	}

	private function is_recent( string $mark ): bool {
		return $this->clock->now()->getTimestamp() - (int) substr( $mark, strlen( self::SENDING ) ) < self::PATIENCE_SECONDS;
	}
}
