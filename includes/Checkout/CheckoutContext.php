<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Pricing\Booking;

defined( 'ABSPATH' ) || exit;

/**
 * Everything that one checkout is about: who wants which booking, with which codes, in whose time.
 */
final class CheckoutContext {

	private string $checkout_key;
	private string $host;
	private Booking $booking;

	/** @var list<string> */
	private array $codes;

	/** @var list<int> */
	private array $declined;

	private Customer $customer;

	/** @var list<SlotRange> */
	private array $slots;

	private ?int $payment_window_minutes;

	/**
	 * @param string          $checkout_key           of the CheckoutToken: the same key never books twice
	 * @param string          $host                   name of the booking host
	 * @param list<string>    $codes                  as typed
	 * @param list<int>       $declined               automatic offers that the customer does not want
	 * @param list<SlotRange> $slots                  to be taken with the booking; empty where the host keeps its own calendar
	 * @param int|null        $payment_window_minutes until an unpaid booking fails; null when nothing is paid online
	 */
	public function __construct( string $checkout_key, string $host, Booking $booking, array $codes, array $declined, Customer $customer, array $slots = [], ?int $payment_window_minutes = null ) {
		$this->checkout_key           = $checkout_key;
		$this->host                   = $host;
		$this->booking                = $booking;
		$this->codes                  = $codes;
		$this->declined               = $declined;
		$this->customer               = $customer;
		$this->slots                  = $slots;
		$this->payment_window_minutes = $payment_window_minutes;
	}

	/** @param list<string> $codes */
	public function with_codes( array $codes ): self {
		$copy        = clone $this;
		$copy->codes = $codes;
		return $copy;
	}

	public function checkout_key(): string {
		return $this->checkout_key;
	}

	public function host(): string {
		return $this->host;
	}

	public function booking(): Booking {
		return $this->booking;
	}

	/** @return list<string> */
	public function codes(): array {
		return $this->codes;
	}

	/** @return list<int> */
	public function declined(): array {
		return $this->declined;
	}

	public function customer(): Customer {
		return $this->customer;
	}

	/** @return list<SlotRange> */
	public function slots(): array {
		return $this->slots;
	}

	public function payment_window_minutes(): ?int {
		return $this->payment_window_minutes;
	}
}
