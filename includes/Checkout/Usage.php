<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * One offer's part in one booking.
 */
final class Usage {

	/** @var array{id: int, coupon_id: int, version_id: int, code_id: int|null, hold_id: int, booking_id: int, customer_id: int, status: string, used_at: \DateTimeImmutable|null, released_at: \DateTimeImmutable|null} */
	private array $facts;

	private Money $original_price;
	private Money $saving;
	private Money $final_price;

	/** @var array<string, Money> */
	private array $split;

	/**
	 * @param array{id: int, coupon_id: int, version_id: int, code_id: int|null, hold_id: int, booking_id: int, customer_id: int, status: string, used_at: \DateTimeImmutable|null, released_at: \DateTimeImmutable|null} $facts
	 *        status is one of UseStatus, moments are UTC
	 * @param Money                $original_price of the booking before all discounts
	 * @param Money                $saving         by this offer
	 * @param Money                $final_price    of the booking after all discounts
	 * @param array<string, Money> $split          of the saving, by line id
	 */
	public function __construct( array $facts, Money $original_price, Money $saving, Money $final_price, array $split ) {
		$this->facts          = $facts;
		$this->original_price = $original_price;
		$this->saving         = $saving;
		$this->final_price    = $final_price;
		$this->split          = $split;
	}

	public function id(): int {
		return $this->facts['id'];
	}

	public function coupon_id(): int {
		return $this->facts['coupon_id'];
	}

	public function version_id(): int {
		return $this->facts['version_id'];
	}

	public function code_id(): ?int {
		return $this->facts['code_id'];
	}

	public function hold_id(): int {
		return $this->facts['hold_id'];
	}

	public function booking_id(): int {
		return $this->facts['booking_id'];
	}

	public function customer_id(): int {
		return $this->facts['customer_id'];
	}

	/** One of UseStatus. */
	public function status(): string {
		return $this->facts['status'];
	}

	public function used_at(): ?\DateTimeImmutable {
		return $this->facts['used_at'];
	}

	public function released_at(): ?\DateTimeImmutable {
		return $this->facts['released_at'];
	}

	public function original_price(): Money {
		return $this->original_price;
	}

	public function saving(): Money {
		return $this->saving;
	}

	public function final_price(): Money {
		return $this->final_price;
	}

	/** @return array<string, Money> by line id */
	public function split(): array {
		return $this->split;
	}
}
