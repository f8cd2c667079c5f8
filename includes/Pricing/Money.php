<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * An amount in whole minor units of one currency. Immutable; refuses more than 10^12 minor units and mixed currencies.
 */
final class Money {

	private int $minor;
	private string $currency;

	private function __construct( int $minor, string $currency ) {
		if ( $minor > Exact::LIMIT || $minor < -Exact::LIMIT ) {
			throw new InvalidMoney( InvalidMoney::TOO_LARGE, "$minor minor units are too many." );
		}
		$this->minor    = $minor;
		$this->currency = $currency;
	}

	public static function of_minor( int $minor, string $currency ): self {
		Currency::check( $currency );
		return new self( $minor, $currency );
	}

	public static function zero( string $currency ): self {
		return self::of_minor( 0, $currency );
	}

	/**
	 * Reads "25.00": digits, and at most as many decimals as the currency has. No sign, exponent, grouping or space.
	 *
	 * @throws InvalidMoney
	 */
	public static function from_decimal( string $amount, string $currency ): self {
		$exponent = Currency::exponent( $currency );
		if ( preg_match( '/^(\d{1,20})(?:\.(\d{1,20}))?$/D', $amount, $parts ) !== 1 ) {
			throw new InvalidMoney( InvalidMoney::NOT_AN_AMOUNT, "'$amount' is no amount." );
		}
		$decimals = $parts[2] ?? '';
		if ( strlen( $decimals ) > $exponent ) {
			throw new InvalidMoney( InvalidMoney::TOO_MANY_DECIMALS, "$currency has $exponent decimals." );
		}
		$digits = ltrim( $parts[1] . str_pad( $decimals, $exponent, '0' ), '0' );
		if ( strlen( $digits ) > strlen( (string) Exact::LIMIT ) ) {
			throw new InvalidMoney( InvalidMoney::TOO_LARGE, "$amount $currency is too much." );
		}
		return new self( (int) $digits, $currency );
	}

	public function minor(): int {
		return $this->minor;
	}

	public function currency(): string {
		return $this->currency;
	}

	/** "25.00"; the wire's form, not for people. */
	public function to_decimal(): string {
		$exponent = Currency::exponent( $this->currency );
		$digits   = str_pad( (string) abs( $this->minor ), $exponent + 1, '0', STR_PAD_LEFT );
		$sign     = $this->minor < 0 ? '-' : '';
		return $exponent === 0 ? $sign . $digits : $sign . substr( $digits, 0, -$exponent ) . '.' . substr( $digits, -$exponent );
	}

	public function plus( self $other ): self {
		return new self( $this->minor + $this->same_currency( $other ), $this->currency );
	}

	public function minus( self $other ): self {
		return new self( $this->minor - $this->same_currency( $other ), $this->currency );
	}

	public function times( int $count ): self {
		$sign  = $count < 0 ? -1 : 1;
		$total = Exact::multiply_divide( $this->minor, abs( $count ), 1, Rounding::DOWN );
		return new self( $sign * $total, $this->currency );
	}

	/** So many hundredths of a percent of it, rounded once. */
	public function basis_points( int $basis_points, string $rounding = Rounding::HALF_UP ): self {
		return $this->multiply_divide( $basis_points, 10000, $rounding );
	}

	/** Exact × $by ÷ $through (neither negative), rounded once. */
	public function multiply_divide( int $by, int $through, string $rounding ): self {
		return new self( Exact::multiply_divide( $this->minor, $by, $through, $rounding ), $this->currency );
	}

	/**
	 * Shares by weight, adding up to the whole: largest remainder, ties to the earlier.
	 *
	 * @param list<int> $weights
	 * @return list<Money>
	 */
	public function allocate( array $weights ): array {
		$sign   = $this->minor < 0 ? -1 : 1;
		$shares = Allocation::proportional( abs( $this->minor ), $weights );
		return array_values( array_map( fn( int $share ): self => new self( $sign * $share, $this->currency ), $shares ) );
	}

	/** Negative, zero or positive, like `<=>`. */
	public function compare( self $other ): int {
		return $this->minor <=> $this->same_currency( $other );
	}

	public function covers( self $other ): bool {
		return $this->compare( $other ) >= 0;
	}

	public function equals( self $other ): bool {
		return $this->currency === $other->currency && $this->minor === $other->minor;
	}

	public function is_zero(): bool {
		return $this->minor === 0;
	}

	public function min( self $other ): self {
		return $this->compare( $other ) <= 0 ? $this : $other;
	}

	public function max( self $other ): self {
		return $this->compare( $other ) >= 0 ? $this : $other;
	}

	private function same_currency( self $other ): int {
		if ( $other->currency !== $this->currency ) {
			throw new InvalidMoney( InvalidMoney::CURRENCY_MISMATCH, "{$this->currency} meets {$other->currency}." );
		}
		return $other->minor;
	}
}
