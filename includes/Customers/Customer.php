<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

defined( 'ABSPATH' ) || exit;

/**
 * A customer as far as we know them: somebody who was never here has keys, but neither id nor subject.
 */
final class Customer {

	private ?int $id;

	private ?string $subject;

	private ?int $account_id;

	/** @var list<CustomerKey> */
	private array $keys;

	/**
	 * @param list<CustomerKey> $keys What they showed now and, for an account, what is theirs besides; sorted by id, unknown ones last.
	 */
	public function __construct( ?int $id, ?string $subject, ?int $account_id, array $keys ) {
		$this->id         = $id;
		$this->subject    = $subject;
		$this->account_id = $account_id;
		$this->keys       = $keys;
	}

	/** Row in bkx_customers: what seed 003 calls customer_id. */
	public function id(): ?int {
		return $this->id;
	}

	/** Opaque pseudonym for ledgers and logs. */
	public function subject(): ?string {
		return $this->subject;
	}

	public function account_id(): ?int {
		return $this->account_id;
	}

	/**
	 * A limit per customer is taken on each of them, in this order (lock order: ascending id).
	 *
	 * @return list<CustomerKey>
	 */
	public function keys(): array {
		return $this->keys;
	}

	public function is_known(): bool {
		return $this->id !== null;
	}
}
