<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class UnitPriceRangeTest extends RestrictionTestCase {

	/** @dataProvider prices */
	public function test_both_ends_belong_to_the_range( int $price, bool $fits ): void {
		$booking = self::booking( [ self::line( 'a', $price, [ 'quantity' => 3 ] ) ] );

		self::assertSame( $fits, self::verdict( 'unit_price_range', [ 'from_minor' => 1000, 'to_minor' => 5000 ], $booking ) === null );
	}

	/** @return array<string, array{int, bool}> */
	public function prices(): array {
		return [
			'below'     => [ 999, false ],
			'lower end' => [ 1000, true ],
			'upper end' => [ 5000, true ],
			'above'     => [ 5001, false ],
		];
	}

	public function test_either_end_may_be_open(): void {
		self::assertAccepts( 'unit_price_range', [ 'from_minor' => 1000 ], self::booking( 999999 ) );
		self::assertAccepts( 'unit_price_range', [ 'to_minor' => 1000 ], self::booking( 10 ) );
		self::assertRejects( 'price_not_eligible', 'unit_price_range', [ 'to_minor' => 1000 ], self::booking( 1001 ) );
	}
}
