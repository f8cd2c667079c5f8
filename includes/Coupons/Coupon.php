<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * An offer as it is stored: head, present terms and counters. Its primary code is its `code`; one with many codes has none.
 */
final class Coupon {

	private int $id;
	private string $status;
	private bool $issued;
	private CouponValues $values;
	private int $version_id;
	private int $version;
	private int $revision;
	private int $times_used;
	private int $times_held;
	private ?\DateTimeImmutable $valid_from;
	private ?\DateTimeImmutable $valid_until;
	private int $created_by;
	private \DateTimeImmutable $created_at;
	private \DateTimeImmutable $updated_at;

	/** @param array<string, string|null> $row of bkx_coupons joined with the `terms` of its version */
	public function __construct( array $row ) {
		$this->id          = (int) ( $row['id'] ?? 0 );
		$this->status      = $row['status'] ?? CouponStatus::ARCHIVED;
		$this->issued      = ( $row['issued'] ?? '0' ) === '1';
		$this->version_id  = (int) ( $row['version_id'] ?? 0 );
		$this->version     = (int) ( $row['version'] ?? 0 );
		$this->revision    = (int) ( $row['revision'] ?? 0 );
		$this->times_used  = (int) ( $row['times_used'] ?? 0 );
		$this->times_held  = (int) ( $row['times_held'] ?? 0 );
		$this->valid_from  = self::instant( $row['valid_from'] ?? null );
		$this->valid_until = self::instant( $row['valid_until'] ?? null );
		$this->created_by  = (int) ( $row['created_by'] ?? 0 );
		$this->created_at  = self::instant( $row['created_at'] ?? null ) ?? new \DateTimeImmutable( '@0' );
		$this->updated_at  = self::instant( $row['updated_at'] ?? null ) ?? $this->created_at;
		$this->values      = self::values_of( $row );
	}

	public function id(): int {
		return $this->id;
	}

	public function status(): string {
		return $this->status;
	}

	public function is_active(): bool {
		return $this->status === CouponStatus::ACTIVE;
	}

	/** It was active at some time, so somebody may know it. */
	public function was_issued(): bool {
		return $this->issued;
	}

	/** A copy, to be changed and handed to the editor. */
	public function values(): CouponValues {
		return clone $this->values;
	}

	public function name(): string {
		return $this->values->name;
	}

	public function customer_text(): string {
		return $this->values->customer_text;
	}

	public function kind(): string {
		return $this->values->kind;
	}

	/** `open` or `neutral`: see Pricing\Offer. */
	public function disclosure(): string {
		return $this->values->disclosure;
	}

	public function code(): ?string {
		return $this->values->code;
	}

	public function usage_limit(): ?int {
		return $this->values->usage_limit;
	}

	public function usage_limit_per_customer(): ?int {
		return $this->values->usage_limit_per_customer;
	}

	/** @return array<string, mixed> */
	public function terms(): array {
		return $this->values->terms;
	}

	public function version_id(): int {
		return $this->version_id;
	}

	/** 1, 2, 3 … */
	public function version(): int {
		return $this->version;
	}

	/** Rises with each edit, not with uses. */
	public function revision(): int {
		return $this->revision;
	}

	/** Counted only under a limit: see Checkout\Counters. */
	public function times_used(): int {
		return $this->times_used;
	}

	public function times_held(): int {
		return $this->times_held;
	}

	public function valid_from(): ?\DateTimeImmutable {
		return $this->valid_from;
	}

	/** The first instant at which it is over. */
	public function valid_until(): ?\DateTimeImmutable {
		return $this->valid_until;
	}

	public function created_by(): int {
		return $this->created_by;
	}

	public function created_at(): \DateTimeImmutable {
		return $this->created_at;
	}

	public function updated_at(): \DateTimeImmutable {
		return $this->updated_at;
	}

	/** @param array<string, string|null> $row */
	private static function values_of( array $row ): CouponValues {
		$values                           = new CouponValues();
		$values->name                     = $row['name'] ?? '';
		$values->description              = $row['description'] ?? '';
		$values->customer_text            = $row['customer_text'] ?? '';
		$values->category                 = $row['category'] ?? null;
		$values->kind                     = $row['kind'] ?? CouponKind::CODE;
		$values->disclosure               = $row['disclosure'] ?? $values->disclosure;
		$values->code                     = $row['code'] ?? null;
		$values->usage_limit              = isset( $row['usage_limit'] ) ? (int) $row['usage_limit'] : null;
		$values->usage_limit_per_customer = isset( $row['usage_limit_per_customer'] ) ? (int) $row['usage_limit_per_customer'] : null;
		$terms                            = json_decode( $row['terms'] ?? '', true );
		if ( is_array( $terms ) ) {
			/** @var array<string, mixed> $terms */
			$values->terms = $terms;
		}
		return $values;
	}

	private static function instant( ?string $stored ): ?\DateTimeImmutable {
		return $stored === null ? null : new \DateTimeImmutable( $stored, new \DateTimeZone( 'UTC' ) );
	}
}
