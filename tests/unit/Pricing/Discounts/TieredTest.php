<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Discounts;

use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class TieredTest extends PricingTestCase {

	private const BY_SPEND = [ 'tiers' => [ [ 'spend_minor' => 1000, 'basis_points' => 1000 ], [ 'spend_minor' => 2000, 'basis_points' => 1500 ], [ 'spend_minor' => 3000, 'minor' => 999 ] ] ];
	private const BY_QUANTITY = [ 'tiers' => [ [ 'quantity' => 2, 'basis_points' => 1000 ], [ 'quantity' => 5, 'minor' => 1500 ] ] ];

	/** @dataProvider spendings */
	public function test_the_highest_step_that_is_reached_counts( int $spent, int $saved ): void {
		self::assertSame( $saved, self::price( self::booking( $spent ), [ self::offer( 1, 'tiered', self::BY_SPEND ) ] )->discount()->minor() );
	}

	/** @return array<string, array{int, int}> */
	public function spendings(): array {
		return [
			'below the first'        => [ 999, 0 ],
			'at the first'           => [ 1000, 100 ],
			'one cent below another' => [ 1999, 200 ],
			'at the second'          => [ 2000, 300 ],
			'at the last, an amount' => [ 3000, 999 ],
		];
	}

	public function test_steps_can_count_persons(): void {
		$five = self::booking( [ self::line( 'a', 1000, [ 'quantity' => 5 ] ) ] );
		$two  = self::booking( [ self::line( 'a', 1000, [ 'quantity' => 2 ] ) ] );

		self::assertSame( 1500, self::price( $five, [ self::offer( 1, 'tiered', self::BY_QUANTITY ) ] )->discount()->minor() );
		self::assertSame( 200, self::price( $two, [ self::offer( 1, 'tiered', self::BY_QUANTITY ) ] )->discount()->minor() );
	}

	public function test_what_is_missing_to_the_first_step_is_told(): void {
		$spend = self::price( self::booking( 900 ), [ self::offer( 1, 'tiered', self::BY_SPEND ) ] )->rejections()[0]->rejection();
		$units = self::price( self::booking( 900 ), [ self::offer( 1, 'tiered', self::BY_QUANTITY ) ] )->rejections()[0]->rejection();

		self::assertEquals( [ 'below_lowest_tier', [ 'missing' => self::eur( 100 ) ] ], [ $spend->reason(), $spend->help() ] );
		self::assertSame( [ 'more_units_needed', [ 'missing_units' => 1 ] ], [ $units->reason(), $units->help() ] );
	}

	/**
	 * @dataProvider contradictions
	 * @param list<array<string, int>> $tiers
	 */
	public function test_steps_that_make_no_sense_are_no_setting( array $tiers, string $path, string $code ): void {
		$problems = self::rules()->problems( self::offer( 1, 'tiered', [ 'tiers' => $tiers ] )->terms() );

		self::assertSame( [ "discount_value.$path", $code ], [ $problems[0]->path(), $problems[0]->code() ] );
	}

	/** @return array<string, array{list<array<string, int>>, string, string}> */
	public function contradictions(): array {
		return [
			'no threshold'       => [ [ [ 'basis_points' => 100 ] ], 'tiers.0', 'one_threshold_needed' ],
			'two thresholds'     => [ [ [ 'spend_minor' => 1, 'quantity' => 1, 'basis_points' => 100 ] ], 'tiers.0', 'one_threshold_needed' ],
			'of different kinds' => [ [ [ 'quantity' => 1, 'basis_points' => 100 ], [ 'spend_minor' => 2, 'basis_points' => 100 ] ], 'tiers.1', 'one_threshold_needed' ],
			'no value'           => [ [ [ 'spend_minor' => 1 ] ], 'tiers.0', 'one_value_needed' ],
			'two values'         => [ [ [ 'spend_minor' => 1, 'basis_points' => 100, 'minor' => 5 ] ], 'tiers.0', 'one_value_needed' ],
			'falling'            => [ [ [ 'spend_minor' => 5, 'minor' => 1 ], [ 'spend_minor' => 5, 'minor' => 2 ] ], 'tiers.1', 'must_rise' ],
			'no step'            => [ [], 'tiers', 'too_few' ],
		];
	}
}
