<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * The one exact multiply-divide: right for every amount up to 10^12, where the plain product would leave 64 bits.
 */
final class Exact {

	/** Largest operand and result; below 2^40, which the two steps of division() rely on. */
	public const LIMIT = 1000000000000;

	private const DIGIT_BITS = 20;
	private const DIGIT_MASK = 0xFFFFF;

	/**
	 * $amount × $by ÷ $through in whole units.
	 *
	 * @throws InvalidMoney when the result passes the limit
	 */
	public static function multiply_divide( int $amount, int $by, int $through, string $rounding ): int {
		[ $quotient, $rest ] = self::division( abs( $amount ), $by, $through );
		if ( Rounding::lifts( $rest, $through, $rounding ) ) {
			++$quotient;
		}
		return $amount < 0 ? -$quotient : $quotient;
	}

	/**
	 * Quotient and rest of $amount × $by ÷ $through, by long division in digits of 20 bits: every product stays below 2^61.
	 *
	 * @return array{int, int}
	 */
	public static function division( int $amount, int $by, int $through ): array {
		self::check_operands( $amount, $by, $through );
		$whole = intdiv( $amount, $through );
		$part  = $amount % $through;
		// Asked before multiplying: beyond 64 bits PHP would go on with a float.
		if ( $by > 0 && $whole > intdiv( self::LIMIT, $by ) ) {
			throw new InvalidMoney( InvalidMoney::TOO_LARGE, 'The result is too large.' );
		}
		$high  = $part * ( $by >> self::DIGIT_BITS );
		$low   = ( ( $high % $through ) << self::DIGIT_BITS ) + $part * ( $by & self::DIGIT_MASK );
		$total = $whole * $by + ( intdiv( $high, $through ) << self::DIGIT_BITS ) + intdiv( $low, $through );
		if ( $total > self::LIMIT ) {
			throw new InvalidMoney( InvalidMoney::TOO_LARGE, 'The result is too large.' );
		}
		return [ $total, $low % $through ];
	}

	private static function check_operands( int $amount, int $by, int $through ): void {
		if ( $through < 1 ) {
			throw new \InvalidArgumentException( 'A divisor is at least one.' );
		}
		if ( $amount < 0 || $by < 0 ) {
			throw new \InvalidArgumentException( 'Factors are not negative here.' );
		}
		if ( $amount > self::LIMIT || $by > self::LIMIT || $through > self::LIMIT ) {
			throw new InvalidMoney( InvalidMoney::TOO_LARGE, 'An operand is too large.' );
		}
	}
}
