<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Grant;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class DynamicValueTest extends PricingTestCase {

	public function test_a_reward_falls_with_each_use_down_to_its_least(): void {
		$offer = self::offer( 1, 'falling', [ 'initial_minor' => 1000, 'step_minor' => 200, 'minimum_minor' => 500 ] );

		$values = [];
		foreach ( [ 0, 1, 2, 3, 4, 5, 1000000 ] as $activation ) {
			$values[] = self::price( self::booking( 9000 ), [ $offer->granted( new Grant( null, $activation ) ) ] )->discount()->minor();
		}

		self::assertSame( [ 1000, 1000, 800, 600, 500, 500, 500 ], $values );
	}

	public function test_while_nobody_took_a_use_the_first_value_is_shown(): void {
		self::assertSame( 1000, self::price( self::booking( 9000 ), [ self::offer( 1, 'falling', [ 'initial_minor' => 1000, 'step_minor' => 200, 'minimum_minor' => 500 ] ) ] )->discount()->minor() );
	}

	public function test_a_least_above_the_first_is_no_setting(): void {
		self::assertSame( 'above_initial', self::rules()->problems( self::offer( 1, 'falling', [ 'initial_minor' => 5, 'step_minor' => 1, 'minimum_minor' => 6 ] )->terms() )[0]->code() );
	}

	/**
	 * @dataProvider demands
	 * @param array<string, mixed> $line
	 */
	public function test_a_yield_code_follows_lead_time_and_free_time_between_floor_and_ceiling( array $line, int $percent ): void {
		$settings = [ 'base_points' => 200, 'points_per_day' => 50, 'max_days' => 20, 'points_per_free_tenth' => 100, 'floor_points' => 300, 'ceiling_points' => 1500 ];

		self::assertSame( $percent, self::price( self::booking( [ self::line( 'a', 10000, $line ) ] ), [ self::offer( 1, 'yield', $settings ) ] )->discount()->minor() );
	}

	/** @return array<string, array{array<string, mixed>, int}> what comes off 100.00 */
	public function demands(): array {
		$in = static fn( string $time ): \DateTimeImmutable => new \DateTimeImmutable( $time );
		return [
			'nothing known: the floor'       => [ [], 300 ],
			'six days ahead'                 => [ [ 'start' => $in( '2026-11-29T10:00:00Z' ) ], 500 ],
			'half a day is none'             => [ [ 'start' => $in( '2026-11-29T08:59:00Z' ) ], 450 ],
			'half the day is free'           => [ [ 'start' => $in( '2026-11-29T10:00:00Z' ), 'utilisation_basis_points' => 5000 ], 1000 ],
			'begun tenths do not count'      => [ [ 'start' => $in( '2026-11-29T10:00:00Z' ), 'utilisation_basis_points' => 5001 ], 900 ],
			'no more days than the most'     => [ [ 'start' => $in( '2027-11-29T10:00:00Z' ) ], 1200 ],
			'an empty day far off: the most' => [ [ 'start' => $in( '2027-11-29T10:00:00Z' ), 'utilisation_basis_points' => 0 ], 1500 ],
		];
	}

	public function test_lines_have_their_own_rates_and_the_sum_is_rounded_once(): void {
		$near    = self::line( 'near', 333, [ 'start' => new \DateTimeImmutable( '2026-11-24T10:00:00Z' ) ] );
		$far     = self::line( 'far', 333, [ 'start' => new \DateTimeImmutable( '2026-11-26T10:00:00Z' ) ] );
		$booking = self::booking( [ $near, $far ] );

		// 333 × 2.5 % + 333 × 7.5 % = 8.325 + 24.975 = 33.3
		self::assertSame( [ 'near' => 8, 'far' => 25 ], self::split( self::price( $booking, [ self::offer( 1, 'yield', [ 'points_per_day' => 250, 'ceiling_points' => 2000 ] ) ] ) ) );
	}

	public function test_a_floor_above_the_ceiling_is_no_setting(): void {
		self::assertSame( 'above_ceiling', self::rules()->problems( self::offer( 1, 'yield', [ 'floor_points' => 500, 'ceiling_points' => 400 ] )->terms() )[0]->code() );
	}

	public function test_floor_and_ceiling_may_be_the_same(): void {
		self::assertSame( [], self::rules()->problems( self::offer( 1, 'yield', [ 'floor_points' => 400, 'ceiling_points' => 400 ] )->terms() ) );
	}
}
