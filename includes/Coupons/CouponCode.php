<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * A string that points to an offer, with a state and limit of its own.
 */
final class CouponCode {

	public const ACTIVE   = 'active';
	public const DISABLED = 'disabled';

	private int $id;
	private int $coupon_id;
	private string $canonical;
	private string $display;
	private string $status;
	private ?int $usage_limit;
	private int $times_used;
	private int $times_held;

	/** @param array<string, string|null> $row of bkx_coupon_codes */
	public function __construct( array $row ) {
		$this->id          = (int) ( $row['id'] ?? 0 );
		$this->coupon_id   = (int) ( $row['coupon_id'] ?? 0 );
		$this->canonical   = $row['canonical'] ?? '';
		$this->display     = $row['display'] ?? '';
		$this->status      = $row['status'] ?? self::DISABLED;
		$this->usage_limit = isset( $row['usage_limit'] ) ? (int) $row['usage_limit'] : null;
		$this->times_used  = (int) ( $row['times_used'] ?? 0 );
		$this->times_held  = (int) ( $row['times_held'] ?? 0 );
	}

	public function id(): int {
		return $this->id;
	}

	public function coupon_id(): int {
		return $this->coupon_id;
	}

	public function canonical(): string {
		return $this->canonical;
	}

	/** As staff wrote it. */
	public function display(): string {
		return $this->display;
	}

	public function status(): string {
		return $this->status;
	}

	public function is_active(): bool {
		return $this->status === self::ACTIVE;
	}

	/** Null: as many as the offer allows. */
	public function usage_limit(): ?int {
		return $this->usage_limit;
	}

	/** Counted only under a limit of its own. */
	public function times_used(): int {
		return $this->times_used;
	}

	public function times_held(): int {
		return $this->times_held;
	}
}
