<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Stacking;

use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class BestCombinationTest extends PricingTestCase {

	/** @return list<int> */
	private static function applied( Quote $quote ): array {
		return array_map( static fn( Effect $effect ): int => $effect->offer_id(), $quote->effects() );
	}

	public function test_where_one_is_allowed_the_one_that_saves_most_counts_and_the_other_says_how_much_less_it_is(): void {
		$offers = [ self::fixed( 1, 500 ), self::percent( 2, 2000 ) ];

		$small = self::price( self::booking( 2000 ), $offers, new Policy( false ) );
		$large = self::price( self::booking( 5000 ), $offers, new Policy( false ) );

		self::assertSame( [ [ 1 ], [ 2 ] ], [ self::applied( $small ), self::applied( $large ) ] );
		self::assertSame( [ 2 => 'better_discount_applied' ], self::reasons( $small ) );
		self::assertEquals( [ 'would_save' => self::eur( 400 ), 'less_by' => self::eur( 100 ) ], $small->rejections()[0]->rejection()->facts() );
	}

	public function test_of_equal_ones_the_higher_priority_then_the_older_offer_counts(): void {
		$equal = [ self::fixed( 7, 500 ), self::fixed( 3, 500 ) ];
		self::assertSame( [ 3 ], self::applied( self::price( self::booking( 2000 ), $equal, new Policy( false ) ) ) );

		$ranked = [ self::fixed( 7, 500, [ 'priority' => 1 ] ), self::fixed( 3, 500 ) ];
		self::assertSame( [ 7 ], self::applied( self::price( self::booking( 2000 ), $ranked, new Policy( false ) ) ) );
	}

	public function test_an_automatic_offer_is_a_candidate_like_any_other(): void {
		$quote = self::price( self::booking( 2000 ), [ self::fixed( 1, 300 ), self::percent( 2, 2000 )->as_automatic() ], new Policy( false ) );

		self::assertSame( [ 2 ], self::applied( $quote ) );
		self::assertTrue( $quote->effects()[0]->automatic() );
	}

	public function test_all_that_go_together_are_applied(): void {
		self::assertSame( [ 1, 2, 3 ], self::applied( self::price( self::booking( 9000 ), [ self::percent( 3, 1000 ), self::fixed( 1, 100 ), self::fixed( 2, 200 ) ] ) ) );
	}

	public function test_two_middling_ones_beat_an_exclusive_one_and_the_other_way_round(): void {
		$pair = [ self::fixed( 1, 300 ), self::fixed( 2, 300 ) ];

		$beaten = self::price( self::booking( 9000 ), array_merge( $pair, [ self::fixed( 3, 500, [ 'exclusive' => true ] ) ] ) );
		$wins   = self::price( self::booking( 9000 ), array_merge( $pair, [ self::fixed( 3, 700, [ 'exclusive' => true ] ) ] ) );

		self::assertSame( [ [ 1, 2 ], [ 3 => 'exclusive_conflict' ] ], [ self::applied( $beaten ), self::reasons( $beaten ) ] );
		self::assertSame( [ [ 3 ], [ 1 => 'exclusive_conflict', 2 => 'exclusive_conflict' ] ], [ self::applied( $wins ), self::reasons( $wins ) ] );
	}

	public function test_of_a_stacking_group_only_one_counts(): void {
		$quote = self::price(
			self::booking( 9000 ),
			[ self::fixed( 1, 300, [ 'stacking_group' => 'spring' ] ), self::fixed( 2, 500, [ 'stacking_group' => 'spring' ] ), self::fixed( 3, 100, [ 'stacking_group' => 'vip' ] ) ]
		);

		self::assertSame( [ [ 2, 3 ], [ 1 => 'stacking_group_conflict' ] ], [ self::applied( $quote ), self::reasons( $quote ) ] );
	}

	public function test_groups_that_do_not_accept_each_other_do_not_combine(): void {
		$spring = [ 'stacking_group' => 'spring', 'combines_with' => [ 'vip', '' ] ];
		$quote  = self::price(
			self::booking( 9000 ),
			[ self::fixed( 1, 500, $spring ), self::fixed( 2, 100, [ 'stacking_group' => 'vip' ] ), self::fixed( 3, 200, [ 'stacking_group' => 'staff' ] ), self::fixed( 4, 50 ) ]
		);

		self::assertSame( [ [ 1, 2, 4 ], [ 3 => 'not_combinable' ] ], [ self::applied( $quote ), self::reasons( $quote ) ] );
	}

	public function test_an_offer_that_adds_nothing_takes_no_part(): void {
		$quote = self::price( self::booking( 1000 ), [ self::percent( 1, 10000, [ 'priority' => 1 ] ), self::percent( 2, 2000 ) ] );

		self::assertSame( [ [ 1 ], [ 2 => 'nothing_to_discount' ] ], [ self::applied( $quote ), self::reasons( $quote ) ] );
	}

	public function test_in_order_priority_decides_not_the_saving(): void {
		$policy = new Policy( true, Policy::RUNNING, Policy::INITIAL, 'half_up', Policy::WHOLE_OFFER, Policy::IN_ORDER );
		$quote  = self::price(
			self::booking( 10000 ),
			[ self::percent( 1, 2000, [ 'priority' => 2, 'exclusive' => true ] ), self::fixed( 2, 1000, [ 'priority' => 5, 'exclusive' => true ] ) ],
			$policy
		);

		self::assertSame( [ [ 2 ], [ 1 => 'exclusive_conflict' ] ], [ self::applied( $quote ), self::reasons( $quote ) ] );
	}

	public function test_where_conditions_look_at_running_prices_an_earlier_offer_can_open_the_way_for_another(): void {
		$policy  = new Policy( true, Policy::RUNNING, Policy::RUNNING );
		$fiver   = self::fixed( 1, 2000 );
		$maximum = [ 'rule' => 'max_purchase', 'settings' => [ 'minor' => 9000 ] ];
		$minimum = [ 'rule' => 'min_purchase', 'settings' => [ 'minor' => 9001 ] ];
		$never   = [ 'rule' => 'services', 'settings' => [ 'ids' => [ 99 ] ] ];

		foreach ( [ $maximum, [ 'all' => [ $maximum ] ], [ 'any' => [ $never, $maximum ] ], [ 'not' => $minimum ] ] as $rules ) {
			self::assertSame( [ 1, 2 ], self::applied( self::price( self::booking( 10000 ), [ $fiver, self::percent( 2, 5000, [ 'rules' => $rules ] ) ], $policy ) ) );
		}
	}

	public function test_and_close_it_for_another(): void {
		$policy = new Policy( true, Policy::RUNNING, Policy::RUNNING );
		$offers = [ self::fixed( 1, 2000, [ 'priority' => 1 ] ), self::percent( 2, 5000, self::only( 'min_purchase', [ 'minor' => 9000 ] ) ) ];

		$quote = self::price( self::booking( 10000 ), $offers, $policy );

		self::assertSame( [ [ 2 ], 5000 ], [ self::applied( $quote ), $quote->discount()->minor() ] );
	}

	public function test_up_to_twelve_offers_nothing_is_missed_and_beyond_the_bound_is_stated(): void {
		$offers = [];
		foreach ( range( 1, 40 ) as $id ) {
			$friends  = array_filter( range( 1, 40 ), static fn( int $other ): bool => ( $id * $other + $id + $other ) % 3 !== 0 );
			$offers[] = self::fixed( $id, 100 + $id, [ 'stacking_group' => "g$id", 'combines_with' => array_values( array_map( static fn( int $other ): string => "g$other", $friends ) ) ] );
		}

		$few  = self::price( self::booking( 100000 ), array_slice( $offers, 0, 12 ) );
		$many = self::price( self::booking( 100000 ), $offers );

		self::assertTrue( $few->missed()->is_zero() );
		self::assertGreaterThanOrEqual( $few->discount()->minor(), $many->discount()->minor() );
		self::assertGreaterThan( 0, $many->missed()->minor() );
	}
}
