<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\Allocation;
use PHPUnit\Framework\TestCase;

final class AllocationTest extends TestCase {

	/**
	 * @dataProvider splits
	 * @param list<int> $weights
	 * @param list<int> $expected
	 */
	public function test_the_largest_remainder_gets_the_spare_unit( int $amount, array $weights, array $expected ): void {
		self::assertSame( $expected, Allocation::proportional( $amount, $weights ) );
	}

	/** @return array<string, array{int, list<int>, list<int>}> */
	public function splits(): array {
		return [
			'equal weights'          => [ 1000, [ 1, 1, 1 ], [ 334, 333, 333 ] ],
			'two spare units'        => [ 1001, [ 1, 1, 1 ], [ 334, 334, 333 ] ],
			'remainder, not first'   => [ 5000, [ 12000, 23000, 30000 ], [ 923, 1769, 2308 ] ],
			'nobody gets a fraction' => [ 1, [ 1, 1 ], [ 1, 0 ] ],
			'zero weight'            => [ 40, [ 40, 0 ], [ 40, 0 ] ],
			'nothing to share'       => [ 0, [ 0, 0 ], [ 0, 0 ] ],
			'border'                 => [ 1000000000000, [ 333333333333, 333333333333, 333333333334 ], [ 333333333333, 333333333333, 333333333334 ] ],
		];
	}

	/**
	 * @dataProvider limited_splits
	 * @param list<int> $weights
	 * @param list<int> $limits
	 * @param list<int> $expected
	 */
	public function test_what_a_limit_takes_away_is_shared_among_the_others( int $amount, array $weights, array $limits, array $expected ): void {
		self::assertSame( $expected, Allocation::within( $amount, $weights, $limits ) );
	}

	/** @return array<string, array{int, list<int>, list<int>, list<int>}> */
	public function limited_splits(): array {
		return [
			'no limit in the way'         => [ 300, [ 4000, 2000, 2000 ], [ 4000, 2000, 2000 ], [ 150, 75, 75 ] ],
			'one at its limit'            => [ 2000, [ 5000, 2000 ], [ 500, 2000 ], [ 500, 1500 ] ],
			'a second one through that'   => [ 3600, [ 10000, 4000, 3000, 1000 ], [ 1000, 1000, 3000, 1000 ], [ 1000, 1000, 1200, 400 ] ],
			'three kinds of limit'        => [ 1200, [ 1000, 2000, 5000, 3000 ], [ 1000, 100, 0, 400 ], [ 700, 100, 0, 400 ] ],
			'less than the amount'        => [ 5000, [ 10000 ], [ 1000 ], [ 1000 ] ],
			'weightless ones get nothing' => [ 50, [ 10, 0 ], [ 10, 1000 ], [ 10, 0 ] ],
			'exactly at the limit'        => [ 100, [ 1, 1 ], [ 50, 50 ], [ 50, 50 ] ],
		];
	}

	public function test_keys_are_kept(): void {
		self::assertSame( [ 'x' => 2, 'y' => 1 ], Allocation::proportional( 3, [ 'x' => 1, 'y' => 1 ] ) );
		self::assertSame( [ 'x' => 1, 'y' => 2 ], Allocation::within( 3, [ 'x' => 1, 'y' => 1 ], [ 'x' => 1, 'y' => 9 ] ) );
	}

	public function test_an_amount_cannot_go_to_nobody(): void {
		$this->expectException( \InvalidArgumentException::class );

		Allocation::proportional( 1, [ 0, 0 ] );
	}
}
