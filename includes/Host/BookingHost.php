<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * The port to whatever keeps the appointments: thirteen operations, and the domain sees no more of a host than these.
 *
 * Services, providers and bookings are known by the host's own ids. A "booking id" may be any booking of an order; the
 * answer is about the whole order, because one checkout is paid, cancelled and discounted as one.
 */
interface BookingHost {

	/** Places where a panel can be shown, see show_panel(). */
	public const PLACES = [ 'checkout', 'booking', 'mail', 'customer_area' ];

	/** 1. What runs here and what it can express; offers that need more are hidden, with the reason for staff. */
	public function describe(): HostDescription;

	/**
	 * 2. What the selection costs before any discount, with every fact that a rule may ask. Reads only; promises no slot.
	 *
	 * @param array<string, mixed> $selection shape of SelectionSchema
	 * @throws InvalidSelection when the host does not sell this
	 */
	public function booking_for( array $selection, Customer $customer ): Booking;

	/**
	 * 3. The selection that the current request carries in the host's own form.
	 *
	 * @return array<string, mixed>|null shape of SelectionSchema; null where the selection comes with our own routes
	 */
	public function checkout_selection(): ?array;

	/** 4. Makes display, tax, record and charge of a booking agree with a quote. */
	public function apply_quote( int $booking_id, Quote $quote ): void;

	/**
	 * 5 and 12. Adds our lines where the host shows a checkout, a booking, a mail or the customer's area.
	 *
	 * @param string                        $place one of PLACES
	 * @param callable( int|null ): string  $panel booking id, null in a checkout → safe HTML
	 */
	public function show_panel( string $place, callable $panel ): void;

	/**
	 * 6. Stops the checkout before a booking exists. Does not return.
	 *
	 * @throws CheckoutRefused or whatever ends a request of this host
	 */
	public function refuse( Rejection $reason ): void;

	/**
	 * 7, 8 and 9. Tells the listener of new bookings, changed states and payments.
	 *
	 * At least once, after the change is stored: the listener must bear a second call.
	 */
	public function listen( HostListener $listener ): void;

	/** 10. One booking. */
	public function find( int $booking_id ): ?BookingSnapshot;

	/**
	 * 10. A customer's bookings, newest first, without cancelled, failed and deleted ones.
	 *
	 * @return list<BookingSnapshot>
	 */
	public function bookings_of( Customer $customer, int $limit = 50 ): array;

	/** 11. What is on sale and what belongs together. */
	public function catalogue(): Catalogue;

	/** 12. A remark for staff in the booking's history. */
	public function add_note( int $booking_id, string $text ): void;

	/** 13. What is still to be paid now: total less paid; price and tax stay untouched. */
	public function amount_due( int $booking_id ): Money;

	/**
	 * The payment window has passed: the booking fails if it is still waiting for money. Joins an open transaction.
	 *
	 * @return bool true when this call made it fail; false when it was paid, ended or failed before
	 */
	public function fail_unpaid( int $booking_id ): bool;
}
