<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

use BookingX\Addons\Coupons\Pricing\Conditions\Condition;

/**
 * Terms of an offer after reading: the rules themselves with checked settings, ready to be asked.
 */
final class Terms {

	/** @var DiscountType<array<string, mixed>> */
	private DiscountType $type;
	/** @var array<string, mixed> */
	private array $settings;
	private Condition $condition;

	/**
	 * @param DiscountType<array<string, mixed>> $type
	 * @param array<string, mixed>               $settings
	 */
	public function __construct( DiscountType $type, array $settings, Condition $condition ) {
		$this->type      = $type;
		$this->settings  = $settings;
		$this->condition = $condition;
	}

	/** @param list<Line> $eligible not empty */
	public function saving( Booking $booking, array $eligible ): Saving {
		return $this->type->saving( $booking, $eligible, $this->settings );
	}

	/** @param list<Line> $eligible not empty, at first prices */
	public function ceiling( Booking $booking, array $eligible ): Saving {
		return $this->type instanceof HasCeiling ? $this->type->ceiling( $booking, $eligible, $this->settings ) : $this->saving( $booking, $eligible );
	}

	/** @return DiscountType<array<string, mixed>> */
	public function type(): DiscountType {
		return $this->type;
	}

	public function condition(): Condition {
		return $this->condition;
	}
}
