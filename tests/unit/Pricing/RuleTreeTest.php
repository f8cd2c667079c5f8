<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\Discounts\Percentage;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Rules;
use BookingX\Addons\Coupons\Pricing\Shopper;

final class RuleTreeTest extends PricingTestCase {

	private const SERVICE_7 = [ 'rule' => 'services', 'settings' => [ 'ids' => [ 7 ] ] ];
	private const PROVIDER_4 = [ 'rule' => 'providers', 'settings' => [ 'ids' => [ 4 ] ] ];
	private const NEWCOMER = [ 'rule' => 'customer_kind', 'settings' => [ 'kind' => 'new_only' ] ];

	/**
	 * @dataProvider trees
	 * @param array<string, mixed> $tree
	 * @param array<string, int>   $expected
	 */
	public function test_the_tree_is_evaluated_line_by_line( array $tree, array $expected ): void {
		$booking = self::booking(
			[
				self::line( 'both', 1000, [ 'service_id' => 7, 'provider_id' => 4 ] ),
				self::line( 'service', 1000, [ 'service_id' => 7 ] ),
				self::line( 'provider', 1000, [ 'provider_id' => 4 ] ),
				self::line( 'none', 1000 ),
			]
		);

		$split = self::split( self::price( $booking, [ self::percent( 1, 1000, [ 'rules' => $tree ] ) ] ) );

		self::assertSame( $expected, array_filter( $split, static fn( int $share ): bool => $share > 0 ) );
	}

	/** @return array<string, array{array<string, mixed>, array<string, int>}> */
	public function trees(): array {
		return [
			'all'            => [ [ 'all' => [ self::SERVICE_7, self::PROVIDER_4 ] ], [ 'both' => 100 ] ],
			'any'            => [ [ 'any' => [ self::SERVICE_7, self::PROVIDER_4 ] ], [ 'both' => 100, 'service' => 100, 'provider' => 100 ] ],
			'not'            => [ [ 'not' => self::SERVICE_7 ], [ 'provider' => 100, 'none' => 100 ] ],
			'not any'        => [ [ 'not' => [ 'any' => [ self::SERVICE_7, self::PROVIDER_4 ] ] ], [ 'none' => 100 ] ],
			'any of booking' => [ [ 'any' => [ self::NEWCOMER, self::SERVICE_7 ] ], [ 'both' => 100, 'service' => 100, 'provider' => 100, 'none' => 100 ] ],
			'one rule'       => [ self::PROVIDER_4, [ 'both' => 100, 'provider' => 100 ] ],
			'nested'         => [ [ 'all' => [ self::SERVICE_7, [ 'not' => self::PROVIDER_4 ] ] ], [ 'service' => 100 ] ],
		];
	}

	public function test_a_rule_of_the_booking_in_a_branch_does_not_refuse_what_the_other_branch_accepts(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'service_id' => 7 ] ), self::line( 'b', 1000 ) ], new Shopper( 's', null, null, [], 3 ) );

		$quote = self::price( $booking, [ self::percent( 1, 1000, [ 'rules' => [ 'any' => [ self::NEWCOMER, self::SERVICE_7 ] ] ] ) ] );

		self::assertSame( [ 'a' => 100, 'b' => 0 ], self::split( $quote ) );
	}

	public function test_list_and_tree_must_both_hold(): void {
		$terms = self::only( 'min_purchase', [ 'minor' => 5000 ] ) + [ 'rules' => [ 'any' => [ self::NEWCOMER, self::SERVICE_7 ] ] ];

		self::assertSame( [ 1 => 'min_purchase_not_met' ], self::reasons( self::price( self::booking( 4000 ), [ self::percent( 1, 1000, $terms ) ] ) ) );
		self::assertSame( [], self::reasons( self::price( self::booking( 5000 ), [ self::percent( 1, 1000, $terms ) ] ) ) );
	}

	public function test_a_refused_choice_names_every_branch_that_failed(): void {
		$quote = self::price( self::booking( 1000 ), [ self::percent( 1, 1000, [ 'rules' => [ 'any' => [ self::SERVICE_7, self::PROVIDER_4 ] ] ] ) ] );

		$rejection = $quote->rejections()[0]->rejection();
		self::assertSame( 'no_condition_met', $rejection->reason() );
		$branches = $rejection->facts()['branches'];
		self::assertIsArray( $branches );
		self::assertSame( [ 'service_not_eligible', 'provider_not_eligible' ], array_map( static fn( $branch ): string => $branch instanceof Rejection ? $branch->reason() : '', $branches ) );
	}

	public function test_a_refused_not_names_the_rules_below_it(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'service_id' => 7 ] ) ] );

		$rejection = self::price( $booking, [ self::percent( 1, 1000, [ 'rules' => [ 'not' => [ 'any' => [ self::SERVICE_7, self::PROVIDER_4 ] ] ] ] ) ] )->rejections()[0]->rejection();

		self::assertSame( [ 'excluded_by_rule', [ 'rules' => [ 'services', 'providers' ] ] ], [ $rejection->reason(), $rejection->facts() ] );
	}

	/**
	 * @dataProvider broken_trees
	 * @param array<string, mixed> $tree
	 */
	public function test_a_broken_tree_is_told_where_it_is_broken( array $tree, string $path, string $code ): void {
		$problems = self::rules()->problems( self::percent( 1, 1000, [ 'rules' => $tree ] )->terms() );

		self::assertSame( [ $path, $code ], [ $problems[0]->path(), $problems[0]->code() ] );
	}

	/** @return array<string, array{array<string, mixed>, string, string}> */
	public function broken_trees(): array {
		$deep = self::SERVICE_7;
		for ( $depth = 0; $depth < 5; ++$depth ) {
			$deep = [ 'not' => $deep ];
		}
		return [
			'unknown rule'    => [ [ 'any' => [ self::SERVICE_7, [ 'rule' => 'moon_phase', 'settings' => [] ] ] ], 'rules.any.1', 'unknown_rule' ],
			'wrong settings'  => [ [ 'not' => [ 'rule' => 'services', 'settings' => [ 'ids' => 'x' ] ] ], 'rules.not.settings.ids', 'wrong_type' ],
			'no branch'       => [ [ 'any' => [] ], 'rules', 'wrong_type' ],
			'two kinds'       => [ [ 'any' => [ self::SERVICE_7 ], 'not' => self::SERVICE_7 ], 'rules', 'wrong_type' ],
			'branch is text'  => [ [ 'all' => [ 'services' ] ], 'rules.all.0', 'wrong_type' ],
			'more than rule'  => [ self::SERVICE_7 + [ 'note' => 'x' ], 'rules', 'wrong_type' ],
			'six levels'      => [ $deep, 'rules.not.not.not.not.not', 'too_deep' ],
			'fifty-one rules' => [ [ 'any' => array_fill( 0, 51, self::SERVICE_7 ) ], 'rules.any.50', 'too_many' ],
		];
	}

	public function test_five_levels_and_fifty_rules_are_fine(): void {
		$deep = [ 'any' => array_fill( 0, 50, self::SERVICE_7 ) ];
		for ( $depth = 0; $depth < 3; ++$depth ) {
			$deep = [ 'not' => $deep ];
		}

		self::assertSame( [], self::rules()->problems( self::percent( 1, 1000, [ 'rules' => $deep ] )->terms() ) );
	}

	public function test_two_rules_of_one_name_are_a_mistake_of_ours(): void {
		$this->expectException( \LogicException::class );

		new Rules( [ new Percentage(), new Percentage() ] );
	}
}
