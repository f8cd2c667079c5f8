<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * One thing that a hold took from one counter.
 */
final class HoldItem {

	/** A provider's time. */
	public const SLOT = 'slot';

	/** A use of the offer, pinned to the version that was priced. */
	public const OFFER = 'offer';

	/** A use of the code. */
	public const CODE = 'code';

	/** A use by one customer key; the reference is the counter's row. */
	public const CUSTOMER = 'customer';

	private string $kind;
	private int $ref_id;
	private int $units;
	private ?int $version_id;
	private ?\DateTimeImmutable $starts_at;

	/**
	 * @param string                  $kind      one of the constants
	 * @param int                     $ref_id    provider, offer, code or counter row
	 * @param int                     $units     uses, or grains of time
	 * @param \DateTimeImmutable|null $starts_at of a slot
	 */
	public function __construct( string $kind, int $ref_id, int $units = 1, ?int $version_id = null, ?\DateTimeImmutable $starts_at = null ) {
		$this->kind       = $kind;
		$this->ref_id     = $ref_id;
		$this->units      = $units;
		$this->version_id = $version_id;
		$this->starts_at  = $starts_at;
	}

	public function kind(): string {
		return $this->kind;
	}

	public function ref_id(): int {
		return $this->ref_id;
	}

	public function units(): int {
		return $this->units;
	}

	public function version_id(): ?int {
		return $this->version_id;
	}

	public function starts_at(): ?\DateTimeImmutable {
		return $this->starts_at;
	}
}
