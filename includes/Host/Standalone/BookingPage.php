<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;

defined( 'ABSPATH' ) || exit;

/**
 * The page on which customers book and see their booking.
 */
final class BookingPage {

	/** The core's own option, so that the page stays the same when a site moves to it. */
	public const OPTION = 'bkx_set_booking_page';

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function url(): string {
		$link = get_permalink( $this->id() );
		return is_string( $link ) ? $link : home_url( '/' );
	}

	/** @param string $key of GuestKeys; '' for somebody who is signed in */
	public function booking_url( Order $order, string $key ): string {
		$query = [ 'bookingx_booking' => (string) $order->id() ] + ( $key === '' ? [] : [ 'key' => $key ] );
		return add_query_arg( $query, $this->url() );
	}

	private function id(): int {
		$chosen = get_option( self::OPTION );
		if ( is_numeric( $chosen ) && get_post_status( (int) $chosen ) === 'publish' ) {
			return (int) $chosen;
		}
		return (int) $this->database->value(
			"SELECT ID FROM {posts} WHERE post_type = 'page' AND post_status = 'publish' AND ( post_content LIKE %s OR post_content LIKE %s ) ORDER BY ID LIMIT 1",
			[ '%<!-- wp:bookingx/booking-form%', '%[bookingx\_booking\_form%' ]
		);
	}
}
