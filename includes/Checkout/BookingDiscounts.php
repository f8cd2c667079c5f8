<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * What a booking was agreed to cost, and what became of the offers in it.
 */
final class BookingDiscounts {

	private Quote $quote;
	private string $state;

	/** @var list<Usage> */
	private array $uses;

	/**
	 * @param string      $state of the hold, one of HoldState
	 * @param list<Usage> $uses
	 */
	public function __construct( Quote $quote, string $state, array $uses ) {
		$this->quote = $quote;
		$this->state = $state;
		$this->uses  = $uses;
	}

	public function quote(): Quote {
		return $this->quote;
	}

	public function state(): string {
		return $this->state;
	}

	/** @return list<Usage> */
	public function uses(): array {
		return $this->uses;
	}
}
