<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\Currency;
use BookingX\Addons\Coupons\Pricing\InvalidMoney;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Rounding;
use PHPUnit\Framework\TestCase;

final class MoneyTest extends TestCase {

	private const LARGEST = 1000000000000;

	/** @dataProvider amounts */
	public function test_a_decimal_amount_is_read_and_written_by_the_decimals_of_its_currency( string $decimal, string $currency, int $minor, string $written ): void {
		$money = Money::from_decimal( $decimal, $currency );

		self::assertSame( $minor, $money->minor() );
		self::assertSame( $written, $money->to_decimal() );
	}

	/** @return array<string, array{string, string, int, string}> */
	public function amounts(): array {
		return [
			'two decimals'        => [ '25.00', 'USD', 2500, '25.00' ],
			'one decimal given'   => [ '25.5', 'USD', 2550, '25.50' ],
			'none given'          => [ '25', 'USD', 2500, '25.00' ],
			'cents alone'         => [ '0.07', 'EUR', 7, '0.07' ],
			'no decimals at all'  => [ '275', 'JPY', 275, '275' ],
			'three decimals'      => [ '33.333', 'BHD', 33333, '33.333' ],
			'four decimals'       => [ '1.2345', 'CLF', 12345, '1.2345' ],
			'leading zeros'       => [ '007.10', 'USD', 710, '7.10' ],
			'largest of all'      => [ '10000000000.00', 'USD', self::LARGEST, '10000000000.00' ],
			'largest without any' => [ '1000000000000', 'JPY', self::LARGEST, '1000000000000' ],
		];
	}

	/** @dataProvider impossible_amounts */
	public function test_what_is_no_amount_is_refused_with_its_reason( string $decimal, string $currency, string $reason ): void {
		try {
			Money::from_decimal( $decimal, $currency );
		} catch ( InvalidMoney $invalid ) {
			self::assertSame( $reason, $invalid->reason() );
			return;
		}
		self::fail( "$decimal was read." );
	}

	/** @return array<string, array{string, string, string}> */
	public function impossible_amounts(): array {
		return [
			'exponent'            => [ '1e3', 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'minus'               => [ '-1.00', 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'plus'                => [ '+1.00', 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'comma'               => [ '1,00', 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'space'               => [ ' 1.00', 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'new line'            => [ "1.00\n", 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'NUL'                 => [ "1.00\0", 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'point without cents' => [ '1.', 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'cents without point' => [ '.5', 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'empty'               => [ '', 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'other digits'        => [ '١٢', 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'2^63'                => [ '9223372036854775808', 'JPY', InvalidMoney::TOO_LARGE ],
			'endless digits'      => [ str_repeat( '9', 1000 ), 'USD', InvalidMoney::NOT_AN_AMOUNT ],
			'one unit too large'  => [ '10000000000.01', 'USD', InvalidMoney::TOO_LARGE ],
			'three decimals'      => [ '1.005', 'USD', InvalidMoney::TOO_MANY_DECIMALS ],
			'decimals of yen'     => [ '275.0', 'JPY', InvalidMoney::TOO_MANY_DECIMALS ],
			'small letters'       => [ '1.00', 'usd', InvalidMoney::UNKNOWN_CURRENCY ],
			'no currency'         => [ '1.00', '', InvalidMoney::UNKNOWN_CURRENCY ],
		];
	}

	public function test_a_negative_amount_is_written_with_its_sign(): void {
		self::assertSame( '-0.05', Money::of_minor( 10, 'USD' )->minus( Money::of_minor( 15, 'USD' ) )->to_decimal() );
	}

	public function test_amounts_beyond_the_limit_are_refused_on_every_way(): void {
		$largest = Money::of_minor( self::LARGEST, 'USD' );
		$one     = Money::of_minor( 1, 'USD' );
		$ways    = [
			'of_minor' => static fn(): Money => Money::of_minor( self::LARGEST + 1, 'USD' ),
			'negative' => static fn(): Money => Money::of_minor( -self::LARGEST - 1, 'USD' ),
			'plus'     => static fn(): Money => $largest->plus( $one ),
			'minus'    => static fn(): Money => Money::zero( 'USD' )->minus( $largest )->minus( $one ),
			'times'    => static fn(): Money => $largest->times( 2 ),
			'huge'     => static fn(): Money => $largest->times( self::LARGEST ),
		];
		foreach ( $ways as $way => $go ) {
			try {
				$go();
				self::fail( "$way let it through." );
			} catch ( InvalidMoney $invalid ) {
				self::assertSame( InvalidMoney::TOO_LARGE, $invalid->reason(), $way );
			}
		}
	}

	public function test_currencies_do_not_mix(): void {
		$this->expectException( InvalidMoney::class );
		$this->expectExceptionMessage( 'USD meets EUR' );

		Money::of_minor( 1, 'USD' )->plus( Money::of_minor( 1, 'EUR' ) );
	}

	/** @dataProvider percentages */
	public function test_a_percentage_is_rounded_once_as_told( int $minor, int $basis_points, string $rounding, int $expected ): void {
		self::assertSame( $expected, Money::of_minor( $minor, 'USD' )->basis_points( $basis_points, $rounding )->minor() );
	}

	/** @return array<string, array{int, int, string, int}> */
	public function percentages(): array {
		return [
			'below the half, up'        => [ 7777, 1750, Rounding::HALF_UP, 1361 ],
			'exact half, half up'       => [ 4995, 1000, Rounding::HALF_UP, 500 ],
			'exact half, half down'     => [ 4995, 1000, Rounding::HALF_DOWN, 499 ],
			'exact half, down'          => [ 4995, 1000, Rounding::DOWN, 499 ],
			'above the half, half down' => [ 4997, 1000, Rounding::HALF_DOWN, 500 ],
			'above the half, down'      => [ 4999, 1000, Rounding::DOWN, 499 ],
			'just above, up'            => [ 4991, 1000, Rounding::UP, 500 ],
			'whole, up'                 => [ 5000, 1000, Rounding::UP, 500 ],
			'negative half goes out'    => [ -4995, 1000, Rounding::HALF_UP, -500 ],
			'border'                    => [ self::LARGEST, 9999, Rounding::HALF_UP, 999900000000 ],
			'just below the border'     => [ self::LARGEST - 1, 3333, Rounding::HALF_UP, 333300000000 ],
			'all of it'                 => [ self::LARGEST, 10000, Rounding::HALF_UP, self::LARGEST ],
		];
	}

	public function test_multiply_divide_is_exact_where_the_product_has_80_bits(): void {
		// 999999999989 × 999999999961 = 999999999976 × 999999999973 + 999999999781
		$money = Money::of_minor( 999999999989, 'USD' );

		self::assertSame( 999999999976, $money->multiply_divide( 999999999961, 999999999973, Rounding::DOWN )->minor() );
		self::assertSame( 999999999977, $money->multiply_divide( 999999999961, 999999999973, Rounding::UP )->minor() );
	}

	public function test_shares_add_up_and_ties_go_to_the_earlier_one(): void {
		$shares = Money::of_minor( 1000, 'EUR' )->allocate( [ 1, 1, 1 ] );

		self::assertSame( [ 334, 333, 333 ], array_map( static fn( Money $share ): int => $share->minor(), $shares ) );
	}

	public function test_a_negative_amount_is_shared_like_its_opposite(): void {
		$shares = Money::of_minor( -1000, 'EUR' )->allocate( [ 1, 1, 1 ] );

		self::assertSame( [ -334, -333, -333 ], array_map( static fn( Money $share ): int => $share->minor(), $shares ) );
	}

	public function test_comparing_says_which_is_more(): void {
		$less = Money::of_minor( 1, 'USD' );
		$more = Money::of_minor( 2, 'USD' );

		self::assertSame( [ -1, 0, 1 ], [ $less->compare( $more ), $less->compare( $less ), $more->compare( $less ) ] );
		self::assertTrue( $more->covers( $less ) && $more->covers( $more ) );
		self::assertFalse( $less->covers( $more ) );
		self::assertSame( $less, $less->min( $more ) );
		self::assertSame( $more, $less->max( $more ) );
		self::assertTrue( $less->equals( Money::of_minor( 1, 'USD' ) ) );
		self::assertFalse( $less->equals( Money::of_minor( 1, 'EUR' ) ) );
	}

	public function test_a_code_that_no_currency_has_is_not_listed(): void {
		self::assertSame( [ true, true, false, false ], array_map( [ Currency::class, 'is_listed' ], [ 'JPY', 'EUR', 'ZZZ', 'eur' ] ) );
	}

	public function test_a_currency_says_how_many_minor_units_make_a_major_one(): void {
		self::assertSame( [ 1, 100, 1000, 10000 ], array_map( [ Currency::class, 'minor_per_major' ], [ 'JPY', 'EUR', 'KWD', 'UYW' ] ) );
	}
}
