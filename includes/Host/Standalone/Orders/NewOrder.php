<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * An order that is about to be stored.
 */
final class NewOrder {

	/** @var non-empty-list<Appointment> */
	private array $appointments;

	private Contact $contact;
	private ?int $account_id;
	private ?int $customer_id;
	private string $payment_method;
	private string $status;
	private Quote $quote;
	private ?\DateTimeImmutable $pay_until;

	/**
	 * @param non-empty-list<Appointment> $appointments with provider and time
	 * @param int|null                    $account_id   of WordPress
	 * @param int|null                    $customer_id  of Customers
	 * @param \DateTimeImmutable|null     $pay_until    end of the payment window; null when nothing is paid online
	 */
	public function __construct( array $appointments, Contact $contact, ?int $account_id, ?int $customer_id, string $payment_method, string $status, Quote $quote, ?\DateTimeImmutable $pay_until ) {
		$this->appointments   = $appointments;
		$this->contact        = $contact;
		$this->account_id     = $account_id;
		$this->customer_id    = $customer_id;
		$this->payment_method = $payment_method;
		$this->status         = $status;
		$this->quote          = $quote;
		$this->pay_until      = $pay_until;
	}

	/** @return non-empty-list<Appointment> */
	public function appointments(): array {
		return $this->appointments;
	}

	public function contact(): Contact {
		return $this->contact;
	}

	public function account_id(): ?int {
		return $this->account_id;
	}

	public function customer_id(): ?int {
		return $this->customer_id;
	}

	public function payment_method(): string {
		return $this->payment_method;
	}

	public function status(): string {
		return $this->status;
	}

	public function quote(): Quote {
		return $this->quote;
	}

	public function pay_until(): ?\DateTimeImmutable {
		return $this->pay_until;
	}
}
