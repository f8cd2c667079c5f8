<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\MarginGuard;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;

final class MarginGuardTest extends PricingTestCase {

	private const MASSAGE = [ 1 => [ 'share' => 6000, 'cost_minor' => 1000 ] ];

	/** @param list<Offer> $offers */
	private static function guarded( MarginGuard $guard, array $offers, ?Line $line = null ): Quote {
		return ( new PricingEngine( self::rules() ) )->price( self::booking( [ $line ?? self::line( 'a', 10000 ) ] ), $offers, DiscountLimits::none( 'EUR' ), new Policy( true ), $guard );
	}

	/** @dataProvider guards */
	public function test_neither_pay_nor_margin_fall_below_their_floor( int $provider_part, int $least_pay, int $least_margin, int $most ): void {
		// 100.00: the provider gets 60.00, the shop 40.00 less a cost of 10.00.
		$guard = new MarginGuard( $provider_part, $least_pay, $least_margin, self::MASSAGE );

		self::assertSame( $most, self::guarded( $guard, [ self::percent( 1, 10000 ) ] )->discount()->minor() );
	}

	/** @return array<string, array{int, int, int, int}> */
	public function guards(): array {
		return [
			'the shop carries it all'          => [ 0, 0, 0, 3000 ],
			'and wants 5.00 to stay'           => [ 0, 0, 500, 2500 ],
			'the provider carries it all'      => [ 10000, 0, 0, 6000 ],
			'and keeps three quarters'         => [ 10000, 7500, 0, 1500 ],
			'half and half, the pay is first'  => [ 5000, 8000, 0, 2400 ],
			'half and half, the shop is first' => [ 5000, 0, 2500, 1000 ],
			'a third, rounded down'            => [ 3333, 9000, 0, 1800 ],
		];
	}

	public function test_the_floor_is_under_the_whole_stack(): void {
		$guard = new MarginGuard( 10000, 7500, 0, self::MASSAGE );

		self::assertSame( 1500, self::guarded( $guard, [ self::fixed( 1, 1000 ), self::fixed( 2, 1000 ) ] )->discount()->minor() );
	}

	public function test_services_that_nobody_described_are_not_guarded(): void {
		$guard = new MarginGuard( 10000, 10000, 0, self::MASSAGE );

		self::assertSame( 10000, self::guarded( $guard, [ self::percent( 1, 10000 ) ], self::line( 'a', 10000, [ 'service_id' => 2 ] ) )->discount()->minor() );
		self::assertSame( 10000, self::guarded( $guard, [ self::percent( 1, 10000 ) ], self::line( 'a', 10000, [ 'kind' => Line::EXTRA, 'extra_id' => 4 ] ) )->discount()->minor() );
	}

	public function test_a_service_below_its_cost_gets_no_discount(): void {
		$guard = new MarginGuard( 0, 0, 0, [ 1 => [ 'share' => 6000, 'cost_minor' => 5000 ] ] );

		self::assertSame( [ 1 => 'nothing_to_discount' ], self::reasons( self::guarded( $guard, [ self::percent( 1, 1000 ) ] ) ) );
	}

	public function test_what_the_provider_keeps_is_rounded_in_the_provider_s_favour(): void {
		// 33 % of 60.01 is 19.8033, so 19.81 is kept and 40.20 may go.
		$guard = new MarginGuard( 10000, 3300, 0, [ 1 => [ 'share' => 10000, 'cost_minor' => 0 ] ] );

		self::assertSame( 4020, $guard->most( self::line( 'a', 6001 ) )->minor() );
	}

	public function test_a_tiny_part_of_a_huge_price_is_no_overflow(): void {
		$guard = new MarginGuard( 1, 0, 0, [ 1 => [ 'share' => 9999, 'cost_minor' => 0 ] ] );

		// The shop's 1,000,000.00 are 99.99 % of what may come off.
		self::assertSame( 100010001, $guard->most( self::line( 'a', 999999999999 ) )->minor() );
	}

	public function test_who_carries_what_adds_up(): void {
		$split = ( new MarginGuard( 3333, 0, 0, [] ) )->split( self::eur( 1000 ) );

		self::assertSame( [ 333, 667 ], [ $split['provider']->minor(), $split['shop']->minor() ] );
	}

	public function test_a_guarded_price_replays(): void {
		$quote = self::guarded( new MarginGuard( 5000, 8000, 100, self::MASSAGE ), [ self::percent( 1, 5000 ) ] );

		/** @var array<string, mixed> $stored */
		$stored = json_decode( (string) json_encode( $quote->to_array() ), true );
		$again  = ( new PricingEngine( self::rules() ) )->reprice( Quote::from_array( $stored )->inputs() );

		self::assertSame( $quote->hash(), $again->hash() );
		self::assertSame( 2400, $again->discount()->minor() );
	}
}
