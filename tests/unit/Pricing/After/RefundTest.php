<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\After;

use BookingX\Addons\Coupons\Pricing\After\Refund;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\InvalidBooking;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Shopper;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class RefundTest extends PricingTestCase {

	private static function three_units_for_89_99(): Quote {
		return self::price( self::booking( [ self::line( 'a', 3333, [ 'quantity' => 3 ] ) ] ), [ self::fixed( 1, 1000 ) ] );
	}

	public function test_unit_by_unit_adds_up_to_what_was_paid(): void {
		$quote = self::three_units_for_89_99();

		$parts = [];
		foreach ( [ 0, 1, 2 ] as $earlier ) {
			$parts[] = Refund::of( $quote, [ 'a' => 1 ], [ 'a' => $earlier ] )->total()->minor();
		}

		self::assertSame( [ 2999, 3000, 3000 ], $parts );
	}

	public function test_a_full_refund_is_what_was_paid_with_the_tax_on_top(): void {
		$lines   = [ self::line( 'a', 999, [ 'quantity' => 3, 'tax_basis_points' => 813 ] ), self::line( 'b', 1, [ 'tax_basis_points' => 2000 ] ) ];
		$booking = new Booking( $lines, Shopper::stranger(), new \DateTimeImmutable( '2026-11-23T09:00:00Z' ), new \DateTimeZone( 'UTC' ), 'EUR', 'web', null, false );
		$quote   = self::price( $booking, [ self::percent( 1, 1234 ) ] );

		self::assertSame( $quote->total_with_tax()->minor(), Refund::of_all( $quote )->total()->minor() );
		self::assertSame( $quote->total_with_tax()->minor(), Refund::of( $quote, [ 'a' => 2 ] )->total()->plus( Refund::of_all( $quote, [ 'a' => 2 ] )->total() )->minor() );
	}

	public function test_what_goes_back_is_said_by_line(): void {
		$quote = self::price( self::booking( [ self::line( 'a', 15000 ), self::line( 'b', 6000 ) ] ), [ self::percent( 1, 2000 ) ] );

		self::assertEquals( [ 'a' => self::eur( 12000 ) ], Refund::of( $quote, [ 'a' => 1 ] )->by_line() );
	}

	public function test_more_than_was_booked_cannot_go_back(): void {
		$this->expectException( InvalidBooking::class );

		Refund::of( self::three_units_for_89_99(), [ 'a' => 2 ], [ 'a' => 2 ] );
	}

	public function test_without_re_qualifying_the_rest_keeps_its_discount(): void {
		$quote = self::price( self::booking( [ self::line( 'a', 5000, [ 'quantity' => 6 ] ) ] ), [ self::percent( 1, 1000, self::only( 'min_purchase', [ 'minor' => 30000 ] ) ) ] );

		self::assertSame( 5 * 4500, Refund::of( $quote, [ 'a' => 5 ] )->total()->minor() );
	}

	public function test_with_re_qualifying_a_minimum_that_is_not_reached_any_more_costs_its_discount(): void {
		$engine = new PricingEngine( self::rules() );
		$quote  = self::price( self::booking( [ self::line( 'a', 5000, [ 'quantity' => 6 ] ) ] ), [ self::percent( 1, 1000, self::only( 'min_purchase', [ 'minor' => 30000 ] ) ) ] );

		// 270.00 was paid; the one that stays costs 50.00 now.
		self::assertSame( 22000, Refund::requalified( $quote, [ 'a' => 5 ], $engine )->minor() );
		self::assertSame( 27000, Refund::requalified( $quote, [ 'a' => 6 ], $engine )->minor() );
	}

	public function test_re_qualifying_never_asks_for_money(): void {
		$engine = new PricingEngine( self::rules() );
		$booking = self::booking( [ self::line( 'a', 100 ), self::line( 'b', 30000 ) ] );
		$quote   = self::price( $booking, [ self::percent( 1, 5000, self::only( 'min_purchase', [ 'minor' => 30100 ] ) ) ] );

		self::assertSame( 0, Refund::requalified( $quote, [ 'a' => 1 ], $engine )->minor() );
	}

	public function test_re_qualifying_never_gives_back_more_than_the_plain_refund(): void {
		$engine = new PricingEngine( self::rules() );
		$quote  = self::price( self::booking( [ self::line( 'a', 5000 ), self::line( 'b', 5000 ) ] ), [ self::fixed( 1, 6000 ) ] );

		// 40.00 was paid, 20.00 for each; the one that stays would now cost nothing.
		self::assertSame( 2000, Refund::requalified( $quote, [ 'a' => 1 ], $engine )->minor() );
	}
}
