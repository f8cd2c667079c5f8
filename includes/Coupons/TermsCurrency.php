<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * The one currency in which all amounts of an offer are; none where there is no amount.
 */
final class TermsCurrency {

	private ?string $currency = null;

	/** @throws OtherCurrency */
	public function minor_of( Money $money ): int {
		$this->currency ??= $money->currency();
		if ( $this->currency !== $money->currency() ) {
			throw new OtherCurrency( $this->currency );
		}
		return $money->minor();
	}

	public function code(): ?string {
		return $this->currency;
	}
}
