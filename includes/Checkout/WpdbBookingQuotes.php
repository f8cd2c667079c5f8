<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Quotes as JSON beside the figures that lists add up.
 */
final class WpdbBookingQuotes implements BookingQuotes {

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function keep( int $booking_id, int $hold_id, string $host, Quote $quote, \DateTimeImmutable $now ): void {
		$this->database->insert(
			'bkx_booking_quotes',
			[
				'booking_id'     => $booking_id,
				'hold_id'        => $hold_id,
				'host'           => $host,
				'quote'          => json_encode( $quote->to_array(), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
				'quote_hash'     => $quote->hash(),
				'engine_version' => $quote->engine_version(),
				'currency'       => $quote->subtotal()->currency(),
				'subtotal_minor' => $quote->subtotal()->minor(),
				'discount_minor' => $quote->discount()->minor(),
				'due_minor'      => $quote->total_with_tax()->minor(),
				'created_at'     => $now->format( 'Y-m-d H:i:s' ),
			]
		);
	}

	public function of_booking( int $booking_id ): ?Quote {
		// Locking reads see what is committed now: a checkout that is sent twice asks for what the other one just wrote.
		$json = $this->database->value( 'SELECT quote FROM {bkx_booking_quotes} WHERE booking_id = %d LOCK IN SHARE MODE', [ $booking_id ] );
		if ( $json === null ) {
			return null;
		}
		/** @var array<string, mixed> $stored */
		$stored = json_decode( $json, true, 512, JSON_THROW_ON_ERROR );
		return Quote::from_array( $stored );
	}
}
