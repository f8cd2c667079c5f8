<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * The price of each booking as it was agreed, to be replayed to the same cent.
 */
interface BookingQuotes {

	public function keep( int $booking_id, int $hold_id, string $host, Quote $quote, \DateTimeImmutable $now ): void;

	public function of_booking( int $booking_id ): ?Quote;
}
