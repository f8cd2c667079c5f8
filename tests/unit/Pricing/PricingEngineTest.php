<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Policy;

final class PricingEngineTest extends PricingTestCase {

	public function test_without_offers_the_price_is_the_sum(): void {
		$quote = self::price( self::booking( 5000 ), [] );

		self::assertSame( [ 5000, 0, 5000 ], [ $quote->subtotal()->minor(), $quote->discount()->minor(), $quote->total()->minor() ] );
	}

	public function test_the_cap_of_an_offer_holds_and_is_named(): void {
		$quote = self::price( self::booking( 500000 ), [ self::percent( 1, 5000, [ 'max_discount_minor' => 2000 ] ) ] );

		self::assertSame( 2000, $quote->discount()->minor() );
		self::assertSame( Effect::CAP, $quote->effects()[0]->limited_by() );
	}

	public function test_what_a_cap_leaves_is_shared_by_price(): void {
		$booking = self::booking( [ self::line( 'a', 12000 ), self::line( 'b', 23000 ), self::line( 'c', 30000 ) ] );

		self::assertSame( [ 'a' => 923, 'b' => 1769, 'c' => 2308 ], self::split( self::price( $booking, [ self::percent( 1, 1500, [ 'max_discount_minor' => 5000 ] ) ] ) ) );
	}

	public function test_what_a_floor_takes_away_goes_to_the_other_lines(): void {
		$booking = self::booking( [ self::line( 'a', 5000, [ 'min_unit_price' => self::eur( 4500 ) ] ), self::line( 'b', 2000 ) ] );

		self::assertSame( [ 'a' => 500, 'b' => 1500 ], self::split( self::price( $booking, [ self::fixed( 1, 2000 ) ] ) ) );
	}

	public function test_when_every_line_is_at_its_floor_less_is_given_and_the_floor_is_named(): void {
		$quote = self::price( self::booking( [ self::line( 'a', 5000, [ 'min_unit_price' => self::eur( 4500 ) ] ) ] ), [ self::percent( 1, 5000 ) ] );

		self::assertSame( 500, $quote->discount()->minor() );
		self::assertSame( Effect::FLOOR, $quote->effects()[0]->limited_by() );
	}

	public function test_the_order_of_typing_plays_no_part(): void {
		$offers = [ self::percent( 1, 1000 ), self::fixed( 2, 700 ), self::percent( 3, 3333 ) ];

		$prices = [];
		foreach ( [ [ 0, 1, 2 ], [ 2, 1, 0 ], [ 1, 2, 0 ] ] as $order ) {
			$prices[] = self::price( self::booking( 4999 ), [ $offers[ $order[0] ], $offers[ $order[1] ], $offers[ $order[2] ] ] )->to_array()['effects'];
		}

		self::assertSame( [ $prices[0], $prices[0] ], [ $prices[1], $prices[2] ] );
	}

	public function test_a_higher_priority_is_applied_first(): void {
		$quote = self::price( self::booking( 10000 ), [ self::percent( 1, 2000, [ 'priority' => 2 ] ), self::fixed( 2, 1000, [ 'priority' => 5 ] ) ] );

		self::assertSame( [ 2, 1 ], array_map( static fn( Effect $effect ): int => $effect->offer_id(), $quote->effects() ) );
		self::assertSame( 2800, $quote->discount()->minor() );
	}

	public function test_the_same_offer_counts_once_whatever_codes_were_typed(): void {
		$quote = self::price( self::booking( 1000 ), [ self::percent( 1, 1000 ), self::percent( 1, 1000 ) ] );

		self::assertSame( [ 100, [ 1 => 'already_applied' ] ], [ $quote->discount()->minor(), self::reasons( $quote ) ] );
	}

	public function test_an_offer_in_another_currency_is_refused(): void {
		$dollars = Offer::from_terms( 3, 30, 'USD', [ 'discount_type' => 'fixed', 'discount_value' => [ 'minor' => 500 ], 'currency' => 'USD' ] );
		self::assertSame( [ 3 => 'currency_mismatch' ], self::reasons( self::price( self::booking( 1000 ), [ $dollars ] ) ) );
	}

	/**
	 * @dataProvider broken_terms
	 * @param array<string, mixed> $terms
	 */
	public function test_terms_that_do_not_validate_are_inactive_never_a_fatal_and_never_a_discount( array $terms ): void {
		$quote = self::price( self::booking( 1000 ), [ Offer::from_terms( 1, 10, 'OLD', $terms ) ] );

		self::assertSame( [ 0, [ 1 => 'invalid_terms' ] ], [ $quote->discount()->minor(), self::reasons( $quote ) ] );
	}

	/** @return array<string, array{array<string, mixed>}> */
	public function broken_terms(): array {
		$good = [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => 1000 ], 'currency' => 'EUR' ];
		return [
			'nothing at all'        => [ [] ],
			'a type that is gone'   => [ [ 'discount_type' => 'lottery' ] + $good ],
			'a type that is a list' => [ [ 'discount_type' => [] ] + $good ],
			'no value'              => [ [ 'discount_type' => 'percentage' ] ],
			'value as text'         => [ [ 'discount_value' => '10' ] + $good ],
			'value of a text'       => [ [ 'discount_value' => [ 'basis_points' => '1000' ] ] + $good ],
			'a float'               => [ [ 'discount_value' => [ 'basis_points' => 1000.0 ] ] + $good ],
			'unknown setting'       => [ [ 'discount_value' => [ 'basis_points' => 1000, 'x' => 1 ] ] + $good ],
			'unknown term'          => [ [ 'surprise' => 1 ] + $good ],
			'a rule that is gone'   => [ self::only( 'moon_phase', [] ) + $good ],
			'rule without settings' => [ self::only( 'services', [] ) + $good ],
			'restriction as text'   => [ [ 'restrictions' => [ 'services' ] ] + $good ],
			'restrictions as text'  => [ [ 'restrictions' => 'services' ] + $good ],
			'cap without currency'  => [ [ 'max_discount_minor' => 5, 'currency' => null ] + $good ],
			'negative cap'          => [ [ 'max_discount_minor' => -5 ] + $good ],
			'priority as text'      => [ [ 'priority' => 'high' ] + $good ],
		];
	}

	public function test_a_reason_that_nobody_can_change_comes_before_one_with_a_distance(): void {
		$offer = self::percent(
			1,
			1000,
			[
				'restrictions' => [
					[ 'id' => 'min_purchase', 'settings' => [ 'minor' => 9000 ] ],
					[ 'id' => 'date_range', 'settings' => [ 'until' => '2020-01-01' ] ],
				],
			]
		);

		self::assertSame( [ 1 => 'expired_coupon' ], self::reasons( self::price( self::booking( 1000 ), [ $offer ] ) ) );
	}

	public function test_the_line_that_comes_closest_gives_the_reason(): void {
		$offer   = self::percent(
			1,
			1000,
			[
				'restrictions' => [
					[ 'id' => 'services', 'settings' => [ 'ids' => [ 7 ] ] ],
					[ 'id' => 'providers', 'settings' => [ 'ids' => [ 4 ] ] ],
				],
			]
		);
		$booking = self::booking( [ self::line( 'a', 1000 ), self::line( 'b', 1000, [ 'service_id' => 7 ] ) ] );

		self::assertSame( [ 1 => 'provider_not_eligible' ], self::reasons( self::price( $booking, [ $offer ] ) ) );
	}

	public function test_a_booking_that_costs_nothing_says_so(): void {
		self::assertSame( [ 1 => 'nothing_to_discount' ], self::reasons( self::price( self::booking( 0 ), [ self::percent( 1, 1000 ) ] ) ) );
	}

	public function test_on_first_prices_each_offer_works_on_these_and_the_sum_stops_at_the_price(): void {
		$policy = new Policy( true, Policy::INITIAL );

		self::assertSame( 750, self::price( self::booking( 2500 ), [ self::percent( 1, 1000 ), self::percent( 2, 2000 ) ], $policy )->discount()->minor() );
		self::assertSame( 1000, self::price( self::booking( 1000 ), [ self::percent( 1, 9000 ), self::percent( 2, 2000 ) ], $policy )->discount()->minor() );
	}

	public function test_conditions_look_at_first_prices_unless_the_shop_says_otherwise(): void {
		$offers = [ self::percent( 1, 1000 ), self::percent( 2, 2000, self::only( 'min_purchase', [ 'minor' => 10001 ] ) ) ];

		self::assertSame( [], self::reasons( self::price( self::booking( 10500 ), $offers ) ) );
		$policy = new Policy( true, Policy::RUNNING, Policy::RUNNING, 'half_up', Policy::WHOLE_OFFER, Policy::IN_ORDER );
		self::assertSame( [ 2 => 'min_purchase_not_met' ], self::reasons( self::price( self::booking( 10500 ), $offers, $policy ) ) );
	}
}
