<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

defined( 'ABSPATH' ) || exit;

/**
 * One thing by which a customer is known again, as a keyed hash. The thing itself is not kept here.
 */
final class CustomerKey {

	public const ACCOUNT = 'account';

	public const EMAIL = 'email';

	public const PHONE = 'phone';

	private ?int $id;

	private string $kind;

	private string $hash;

	/** @param int|null $id Null while nobody with this key has taken anything. */
	public function __construct( ?int $id, string $kind, string $hash ) {
		$this->id   = $id;
		$this->kind = $kind;
		$this->hash = $hash;
	}

	public function id(): ?int {
		return $this->id;
	}

	public function kind(): string {
		return $this->kind;
	}

	public function hash(): string {
		return $this->hash;
	}
}
