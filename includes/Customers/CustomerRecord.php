<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

defined( 'ABSPATH' ) || exit;

/** A customer's row. */
final class CustomerRecord {

	private int $id;

	private string $subject;

	private ?int $account_id;

	private ?int $merged_into;

	public function __construct( int $id, string $subject, ?int $account_id, ?int $merged_into = null ) {
		$this->id          = $id;
		$this->subject     = $subject;
		$this->account_id  = $account_id;
		$this->merged_into = $merged_into;
	}

	public function id(): int {
		return $this->id;
	}

	public function subject(): string {
		return $this->subject;
	}

	public function account_id(): ?int {
		return $this->account_id;
	}

	/** Whoever this customer turned out to be. */
	public function merged_into(): ?int {
		return $this->merged_into;
	}
}
