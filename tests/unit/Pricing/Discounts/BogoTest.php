<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class BogoTest extends PricingTestCase {

	/**
	 * @dataProvider baskets
	 * @param array<string, mixed>   $settings
	 * @param list<array{int, int}>  $services service and units, each at 10.00
	 */
	public function test_units_are_bought_or_given_never_both( array $settings, array $services, int $given ): void {
		$lines = [];
		foreach ( $services as $position => [ $service, $units ] ) {
			$lines[] = self::line( "l$position", 1000, [ 'service_id' => $service, 'quantity' => $units ] );
		}

		self::assertSame( $given * 1000, self::price( self::booking( $lines ), [ self::offer( 1, 'bogo', $settings ) ] )->discount()->minor() );
	}

	/** @return array<string, array{array<string, mixed>, list<array{int, int}>, int}> */
	public function baskets(): array {
		$one_one = [ 'buy_quantity' => 1, 'get_quantity' => 1 ];
		$two_one = [ 'buy_quantity' => 2, 'get_quantity' => 1 ];
		$one_two = [ 'buy_quantity' => 1, 'get_quantity' => 2 ];
		$apart   = $one_one + [ 'buy_services' => [ 1 ], 'get_services' => [ 2 ] ];
		$overlap = $two_one + [ 'buy_services' => [ 1, 2 ], 'get_services' => [ 2 ] ];
		return [
			'two for one'                        => [ $one_one, [ [ 1, 2 ] ], 1 ],
			'a third one is left over'           => [ $one_one, [ [ 1, 3 ] ], 1 ],
			'seven make two groups of three'     => [ $two_one, [ [ 1, 7 ] ], 2 ],
			'not enough'                         => [ $two_one, [ [ 1, 2 ] ], 0 ],
			'capped'                             => [ $one_one + [ 'max_groups' => 2 ], [ [ 1, 9 ] ], 2 ],
			'incomplete gift is none'            => [ $one_two, [ [ 1, 2 ] ], 0 ],
			'incomplete gift where allowed'      => [ $one_two + [ 'partial_get' => true ], [ [ 1, 2 ] ], 1 ],
			'incomplete second gift'             => [ $one_two + [ 'partial_get' => true ], [ [ 1, 5 ] ], 3 ],
			'nothing bought, nothing incomplete' => [ $one_two + [ 'partial_get' => true ], [ [ 1, 4 ] ], 2 ],
			'the cap ends incomplete gifts too'  => [ $one_two + [ 'partial_get' => true, 'max_groups' => 1 ], [ [ 1, 5 ] ], 2 ],
			'two services apart'                 => [ $apart, [ [ 1, 3 ], [ 2, 2 ] ], 2 ],
			'only the bought one is there'       => [ $apart, [ [ 1, 3 ] ], 0 ],
			'what may be either is bought'       => [ $overlap, [ [ 1, 1 ], [ 2, 2 ] ], 1 ],
			'what may be either is given'        => [ $overlap, [ [ 1, 4 ], [ 2, 2 ] ], 2 ],
			'one unit cannot be both'            => [ $overlap, [ [ 1, 1 ], [ 2, 1 ] ], 0 ],
		];
	}

	public function test_the_cheapest_are_given_unless_the_dearest_are_asked_for(): void {
		$booking  = self::booking( [ self::line( 'a', 1200 ), self::line( 'b', 999 ), self::line( 'c', 751 ) ] );
		$settings = [ 'buy_quantity' => 2, 'get_quantity' => 1, 'basis_points' => 5000 ];

		self::assertSame( [ 'a' => 0, 'b' => 0, 'c' => 376 ], self::split( self::price( $booking, [ self::offer( 1, 'bogo', $settings ) ] ) ) );
		self::assertSame( [ 'a' => 600, 'b' => 0, 'c' => 0 ], self::split( self::price( $booking, [ self::offer( 1, 'bogo', $settings + [ 'pick' => 'dearest' ] ) ] ) ) );
	}

	public function test_enough_of_what_may_be_either_is_kept_to_be_bought(): void {
		$booking  = self::booking( [ self::line( 'either', 500, [ 'service_id' => 1, 'quantity' => 2 ] ), self::line( 'gift', 900, [ 'service_id' => 2 ] ) ] );
		$settings = [ 'buy_quantity' => 2, 'get_quantity' => 1, 'buy_services' => [ 1 ], 'get_services' => [ 1, 2 ] ];

		// The cheaper ones would be given first, but then none of them could be bought.
		self::assertSame( [ 'either' => 0, 'gift' => 900 ], self::split( self::price( $booking, [ self::offer( 1, 'bogo', $settings ) ] ) ) );
	}

	public function test_extras_are_neither_bought_nor_given(): void {
		$booking = self::booking( [ self::line( 'a', 1000 ), self::line( 'x', 100, [ 'kind' => Line::EXTRA, 'extra_id' => 5 ] ) ] );

		$quote = self::price( $booking, [ self::offer( 1, 'bogo', [ 'buy_quantity' => 1, 'get_quantity' => 1 ] ) ] );

		self::assertSame( [ 1 => 'more_units_needed' ], self::reasons( $quote ) );
	}

	public function test_what_is_missing_is_told(): void {
		$quote = self::price( self::booking( 1000 ), [ self::offer( 1, 'bogo', [ 'buy_quantity' => 2, 'get_quantity' => 2 ] ) ] );

		self::assertSame( [ 'missing_units' => 3 ], $quote->rejections()[0]->rejection()->help() );
	}

	/** @dataProvider shortages */
	public function test_what_is_missing_is_counted_on_the_side_where_it_is_missing( int $buyable, int $givable, int $missing ): void {
		$lines = [ self::line( 'other', 100, [ 'service_id' => 9 ] ) ];
		foreach ( array_filter( [ 1 => $buyable, 2 => $givable ], static fn( int $units ): bool => $units > 0 ) as $service => $units ) {
			$lines[] = self::line( "s$service", 1000, [ 'service_id' => $service, 'quantity' => $units ] );
		}

		$quote = self::price( self::booking( $lines ), [ self::offer( 1, 'bogo', [ 'buy_quantity' => 2, 'get_quantity' => 3, 'buy_services' => [ 1 ], 'get_services' => [ 2 ] ] ) ] );

		self::assertSame( [ 'missing_units' => $missing ], $quote->rejections()[0]->rejection()->help() );
	}

	/** @return array<string, array{int, int, int}> */
	public function shortages(): array {
		return [
			'both sides'   => [ 1, 1, 3 ],
			'only to buy'  => [ 0, 5, 2 ],
			'only to give' => [ 4, 1, 2 ],
			'everything'   => [ 0, 0, 5 ],
		];
	}
}
