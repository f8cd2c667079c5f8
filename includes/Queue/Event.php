<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Queue;

defined( 'ABSPATH' ) || exit;

/**
 * Something that happened and is committed. It may be told more than once: a listener that must act once remembers the id.
 */
final class Event {

	private int $id;

	private string $name;

	/** @var array<string, mixed> */
	private array $payload;

	private \DateTimeImmutable $occurred_at;

	/**
	 * @param int                  $id      The same each time the event is told.
	 * @param string               $name    In the past tense, without the hook's prefix: coupon_redeemed.
	 * @param array<string, mixed> $payload Ids and figures, never names or addresses.
	 */
	public function __construct( int $id, string $name, array $payload, \DateTimeImmutable $occurred_at ) {
		$this->id          = $id;
		$this->name        = $name;
		$this->payload     = $payload;
		$this->occurred_at = $occurred_at;
	}

	public function id(): int {
		return $this->id;
	}

	public function name(): string {
		return $this->name;
	}

	/** @return array<string, mixed> */
	public function payload(): array {
		return $this->payload;
	}

	/** In UTC. */
	public function occurred_at(): \DateTimeImmutable {
		return $this->occurred_at;
	}
}
