<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * What all discounts of a booking together may do (the brief's `discount_limits`). Tenders are not discounts and know no such limit.
 */
final class DiscountLimits {

	private int $max_basis_points;
	private ?Money $max_amount;
	private Money $min_final_price;
	private bool $allow_free;

	/**
	 * @param int        $max_basis_points of the subtotal; 10000 is all of it
	 * @param Money|null $max_amount       null: no such limit
	 * @param Money      $min_final_price  what stays to pay, in the basis of the prices
	 * @param bool       $allow_free       whether discounts that reach 0 may leave 0, whatever the least price is
	 */
	public function __construct( int $max_basis_points, ?Money $max_amount, Money $min_final_price, bool $allow_free ) {
		$this->max_basis_points = $max_basis_points;
		$this->max_amount       = $max_amount;
		$this->min_final_price  = $min_final_price;
		$this->allow_free       = $allow_free;
	}

	public static function none( string $currency ): self {
		return new self( 10000, null, Money::zero( $currency ), true );
	}

	/** How much of the wanted amount may be given when that much is given already. */
	public function allowed( Money $wanted, Money $subtotal, Money $given ): Money {
		$nothing = Money::zero( $wanted->currency() );
		$most    = $subtotal->basis_points( $this->max_basis_points, Rounding::DOWN );
		if ( $this->max_amount !== null ) {
			$most = $most->min( $this->max_amount );
		}
		$allowed = $wanted->min( $most->minus( $given )->max( $nothing ) );
		$left    = $subtotal->minus( $given );
		if ( $this->allow_free && $allowed->covers( $left ) ) {
			return $left;
		}
		return $allowed->min( $left->minus( $this->least_price() )->max( $nothing ) );
	}

	/** @return array<string, mixed> */
	public function to_array(): array {
		return [
			'max_basis_points' => $this->max_basis_points,
			'max_minor'        => $this->max_amount === null ? null : $this->max_amount->minor(),
			'min_final_minor'  => $this->min_final_price->minor(),
			'allow_free'       => $this->allow_free,
		];
	}

	public static function from_record( Record $stored, string $currency ): self {
		return new self(
			$stored->integer( 'max_basis_points' ),
			$stored->optional_money( 'max_minor', $currency ),
			$stored->money( 'min_final_minor', $currency ),
			$stored->flag( 'allow_free' )
		);
	}

	private function least_price(): Money {
		$least_unit = Money::of_minor( $this->allow_free ? 0 : 1, $this->min_final_price->currency() );
		return $this->min_final_price->max( $least_unit );
	}
}
