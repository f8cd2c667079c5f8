<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\Exact;
use BookingX\Addons\Coupons\Pricing\InvalidMoney;
use PHPUnit\Framework\TestCase;

final class ExactTest extends TestCase {

	/** @dataProvider divisions */
	public function test_quotient_and_rest_are_those_of_big_integers( int $amount, int $by, int $through, int $quotient, int $rest ): void {
		self::assertSame( [ $quotient, $rest ], Exact::division( $amount, $by, $through ) );
	}

	/** @return array<string, array{int, int, int, int, int}> worked out with integers of any size */
	public function divisions(): array {
		return [
			'both near the limit 1' => [ 952187499831, 907090709584, 915186497579, 943764399019, 768236605303 ],
			'both near the limit 2' => [ 978880033272, 927949223669, 908750977240, 999559824077, 21058907488 ],
			'both near the limit 3' => [ 957697068890, 930364797839, 973404053465, 915352300740, 17987064610 ],
			'middling 1' => [ 456824009, 64469421, 888825707, 33134931, 886657572 ],
			'middling 2' => [ 608151283, 133931336, 240701014, 338388744, 15317672 ],
			'middling 3' => [ 678129422, 674701293, 626988156, 729734355, 233443266 ],
			'20-bit border 1' => [ 1048574, 1048578, 1048578, 1048574, 0 ],
			'20-bit border 2' => [ 1048577, 1048574, 1048575, 1048575, 1048573 ],
			'20-bit border 3' => [ 1048574, 1048578, 1048575, 1048576, 1048572 ],
			'40-bit border 1' => [ 999999999997, 999999999999, 999999999998, 999999999997, 999999999997 ],
			'40-bit border 2' => [ 999999999997, 999999999998, 999999999999, 999999999996, 2 ],
			'40-bit border 3' => [ 999999999997, 999999999997, 999999999997, 999999999997, 0 ],
			'nothing'                => [ 0, 5, 7, 0, 0 ],
			'by nothing'             => [ 5, 0, 7, 0, 0 ],
		];
	}

	public function test_a_result_beyond_the_limit_is_refused(): void {
		$this->expectException( InvalidMoney::class );

		Exact::division( 1000000000000, 1000000000000, 999999999999 );
	}

	/** @dataProvider large_operands */
	public function test_each_operand_beyond_the_limit_is_refused( int $amount, int $by, int $through ): void {
		$this->expectException( InvalidMoney::class );

		Exact::division( $amount, $by, $through );
	}

	/** @return array<string, array{int, int, int}> */
	public function large_operands(): array {
		return [
			'amount'  => [ 1000000000001, 0, 1 ],
			'factor'  => [ 0, 1000000000001, 1 ],
			'divisor' => [ 1, 1, 1000000000001 ],
		];
	}

	/** @dataProvider negative_operands */
	public function test_factors_are_not_negative( int $amount, int $by ): void {
		$this->expectException( \InvalidArgumentException::class );

		Exact::division( $amount, $by, 1 );
	}

	/** @return array<string, array{int, int}> */
	public function negative_operands(): array {
		return [
			'amount' => [ -1, 1 ],
			'factor' => [ 1, -1 ],
		];
	}

	public function test_nothing_is_divided_by_nothing(): void {
		$this->expectException( \InvalidArgumentException::class );

		Exact::division( 1, 1, 0 );
	}
}
