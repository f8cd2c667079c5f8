<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps orders. Every write joins the open transaction.
 */
interface OrderStore {

	/** @return int id of the main booking */
	public function insert( NewOrder $order ): int;

	/** By the id of any of its bookings. */
	public function find( int $booking_id ): ?Order;

	/** @return list<Order> live ones, newest first */
	public function of_customer( Customer $customer, int $limit ): array;

	/** How many live orders the customer has. */
	public function count_of_customer( Customer $customer ): int;

	/** @return list<Order> */
	public function page( OrderQuery $query ): array;

	public function count( OrderQuery $query ): int;

	/** @return bool false when the order has left that status meanwhile: nothing is changed */
	public function change_status( Order $order, string $to ): bool;

	/** @return bool false when it was paid before */
	public function record_payment( Order $order, Money $amount, string $reference ): bool;

	/** Writes what the quote says to every place where the core keeps prices. */
	public function set_prices( Order $order, Quote $quote ): void;
}
