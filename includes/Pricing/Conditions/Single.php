<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Conditions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\PriceBound;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\Settled;

/**
 * A restriction with its settings.
 */
final class Single implements Condition {

	/** @var Restriction<array<string, mixed>> */
	private Restriction $restriction;
	/** @var array<string, mixed> */
	private array $settings;
	private string $path;

	/**
	 * @param Restriction<array<string, mixed>> $restriction
	 * @param array<string, mixed>              $settings checked, defaults filled in
	 * @param string                            $path     where it stands in the terms, such as "rules.any.0"
	 */
	public function __construct( Restriction $restriction, array $settings, string $path ) {
		$this->restriction = $restriction;
		$this->settings    = $settings;
		$this->path        = $path;
	}

	public function objections( Look $look, Line $line ): array {
		$rejection = $this->restriction->scope() === Restriction::BOOKING
			? $look->once( $this, fn( Booking $booking ): ?Rejection => $this->restriction->reject( $booking, null, $this->settings ) )
			: $this->restriction->reject( $look->booking(), $line, $this->settings );
		return $rejection === null ? [] : [ $rejection ];
	}

	/** Whether only the verdict was kept, as in stored prices. */
	public function is_settled(): bool {
		return $this->restriction->id() === Settled::ID;
	}

	/** Id of the restriction; of the one that was there before, where only its verdict was kept. */
	public function rule(): string {
		$settled = $this->is_settled() ? $this->settings['rule'] ?? null : null;
		return is_string( $settled ) ? $settled : $this->restriction->id();
	}

	public function path(): string {
		return $this->path;
	}

	public function singles(): array {
		return [ $this ];
	}

	public function may_turn( bool $opens ): bool {
		return $this->restriction instanceof PriceBound && $this->restriction->opens_below() === $opens;
	}
}
