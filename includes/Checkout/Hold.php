<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * What one checkout took, as it stood when it was read.
 */
final class Hold {

	private int $id;
	private string $state;
	private ?int $booking_id;
	private ?int $customer_id;
	private ?\DateTimeImmutable $expires_at;

	public function __construct( int $id, string $state, ?int $booking_id, ?int $customer_id, ?\DateTimeImmutable $expires_at ) {
		$this->id          = $id;
		$this->state       = $state;
		$this->booking_id  = $booking_id;
		$this->customer_id = $customer_id;
		$this->expires_at  = $expires_at;
	}

	public function id(): int {
		return $this->id;
	}

	/** One of HoldState. */
	public function state(): string {
		return $this->state;
	}

	public function booking_id(): ?int {
		return $this->booking_id;
	}

	public function customer_id(): ?int {
		return $this->customer_id;
	}

	/** End of the payment window; null when nothing runs out. */
	public function expires_at(): ?\DateTimeImmutable {
		return $this->expires_at;
	}

	public function is_live(): bool {
		return in_array( $this->state, HoldState::LIVE, true );
	}

	public function is_overdue( \DateTimeImmutable $now ): bool {
		return in_array( $this->state, HoldState::OPEN, true ) && $this->expires_at !== null && $this->expires_at <= $now;
	}
}
