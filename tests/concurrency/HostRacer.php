<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Checkout\CheckoutToken;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\Standalone\Orders\BookOrder;
use BookingX\Addons\Coupons\Host\Standalone\Orders\BookRequest;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Contact;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderChanges;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Host\Standalone\Orders\StatusNotAllowed;
use BookingX\Addons\Coupons\Pricing\Money;

/**
 * What one process does with the small booking host.
 */
final class HostRacer {

	/**
	 * @param array<mixed> $selection
	 * @param list<string> $codes
	 * @return string outcome of the submission, or why the selection was refused
	 */
	public function book( array $selection, string $accepted, array $codes, string $email ): string {
		/** @var array<string, mixed> $selection */
		$request = new BookRequest( $selection, new Contact( 'Racer', $email ), null, new CheckoutToken( bin2hex( random_bytes( 16 ) ), $codes ), Money::from_decimal( $accepted, 'USD' ) );
		try {
			return bookingx_coupons()->get( BookOrder::class )->book( $request )->outcome();
		} catch ( InvalidSelection $refused ) {
			return $refused->reason();
		}
	}

	public function cancel( int $booking_id ): bool {
		$order = bookingx_coupons()->get( OrderStore::class )->find( $booking_id );
		try {
			if ( $order !== null ) {
				bookingx_coupons()->get( OrderChanges::class )->change( $order, OrderStatus::CANCELLED );
			}
			return $order !== null;
		} catch ( StatusNotAllowed $late ) {
			return false;
		}
	}
}
