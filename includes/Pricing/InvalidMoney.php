<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * An amount that does not exist, is out of bounds, or meets another currency.
 */
final class InvalidMoney extends \InvalidArgumentException {

	public const NOT_AN_AMOUNT = 'not_an_amount';
	public const TOO_MANY_DECIMALS = 'too_many_decimals';
	public const TOO_LARGE = 'amount_too_large';
	public const UNKNOWN_CURRENCY = 'unknown_currency';
	public const CURRENCY_MISMATCH = 'currency_mismatch';

	private string $reason;

	public function __construct( string $reason, string $message ) {
		parent::__construct( $message );
		$this->reason = $reason;
	}

	/** One of the constants, for the edge to say in words. */
	public function reason(): string {
		return $this->reason;
	}
}
