<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * An order of one or more appointments as it was stored when it was read.
 */
final class BookingSnapshot {

	/** @var array{id: int, booking_ids: list<int>, state: string, customer_name: string, email: string, account_id: int|null, start: \DateTimeImmutable, created_at: \DateTimeImmutable} */
	private array $facts;

	private Money $total;
	private Money $tax;
	private Money $paid;

	/**
	 * @param array{id: int, booking_ids: list<int>, state: string, customer_name: string, email: string, account_id: int|null, start: \DateTimeImmutable, created_at: \DateTimeImmutable} $facts
	 *        id of the main booking, all of the order, a BookingState; start of the first appointment and creation in UTC
	 */
	public function __construct( array $facts, Money $total, Money $tax, Money $paid ) {
		$this->facts = $facts;
		$this->total = $total;
		$this->tax   = $tax;
		$this->paid  = $paid;
	}

	public function id(): int {
		return $this->facts['id'];
	}

	/** @return list<int> the main booking first */
	public function booking_ids(): array {
		return $this->facts['booking_ids'];
	}

	public function state(): string {
		return $this->facts['state'];
	}

	public function is_live(): bool {
		return in_array( $this->facts['state'], BookingState::LIVE, true );
	}

	public function customer_name(): string {
		return $this->facts['customer_name'];
	}

	public function email(): string {
		return $this->facts['email'];
	}

	public function account_id(): ?int {
		return $this->facts['account_id'];
	}

	public function start(): \DateTimeImmutable {
		return $this->facts['start'];
	}

	public function created_at(): \DateTimeImmutable {
		return $this->facts['created_at'];
	}

	/** With tax: what the customer pays in the end. */
	public function total(): Money {
		return $this->total;
	}

	public function tax(): Money {
		return $this->tax;
	}

	public function paid(): Money {
		return $this->paid;
	}

	public function due(): Money {
		return $this->paid->covers( $this->total ) ? Money::zero( $this->total->currency() ) : $this->total->minus( $this->paid );
	}
}
