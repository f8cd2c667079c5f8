<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * Which coupons a list shows, and in which order. Without a state, archived ones are left out.
 */
final class CouponQuery {

	public const ORDERS = [ 'created_at', 'updated_at', 'name', 'code', 'status', 'valid_from', 'valid_until', 'times_used', 'id' ];

	/** Part of name, code or notes. */
	public ?string $search = null;

	/** One of CouponState, as it is at `now`. */
	public ?string $state = null;

	public ?string $discount_type = null;
	public ?string $kind          = null;
	public ?string $category      = null;

	/** Only those limited to this service or provider. */
	public ?int $service  = null;
	public ?int $provider = null;

	/** Instants in UTC; half-open. */
	public ?\DateTimeImmutable $ends_after     = null;
	public ?\DateTimeImmutable $ends_before    = null;
	public ?\DateTimeImmutable $created_after  = null;
	public ?\DateTimeImmutable $created_before = null;

	public string $orderby  = 'created_at';
	public bool $descending = true;
	public int $page        = 1;
	public int $per_page    = 20;
	public \DateTimeImmutable $now;

	public function __construct( \DateTimeImmutable $now ) {
		$this->now = $now;
	}

	public function offset(): int {
		return ( $this->page - 1 ) * $this->per_page;
	}
}
