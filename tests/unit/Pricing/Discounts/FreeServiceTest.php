<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class FreeServiceTest extends PricingTestCase {

	public function test_one_unit_of_the_named_extra_costs_nothing(): void {
		$booking = self::booking( [ self::line( 'a', 6000 ), self::line( 'x', 1500, [ 'kind' => Line::EXTRA, 'extra_id' => 5, 'quantity' => 2 ] ), self::line( 'y', 900, [ 'kind' => Line::EXTRA, 'extra_id' => 6 ] ) ] );

		self::assertSame( [ 'a' => 0, 'x' => 1500, 'y' => 0 ], self::split( self::price( $booking, [ self::offer( 1, 'free_service', [ 'target' => 'extra', 'ids' => [ 5 ] ] ) ] ) ) );
	}

	public function test_of_several_the_cheapest_are_free_unless_the_dearest_are_asked_for(): void {
		$booking = self::booking( [ self::line( 'x', 1500, [ 'kind' => Line::EXTRA, 'extra_id' => 5 ] ), self::line( 'y', 900, [ 'kind' => Line::EXTRA, 'extra_id' => 6 ] ) ] );

		self::assertSame( [ 'x' => 0, 'y' => 900 ], self::split( self::price( $booking, [ self::offer( 1, 'free_service', [ 'target' => 'extra', 'ids' => [ 5, 6 ] ] ) ] ) ) );
		self::assertSame( [ 'x' => 1500, 'y' => 0 ], self::split( self::price( $booking, [ self::offer( 1, 'free_service', [ 'target' => 'extra', 'ids' => [ 5, 6 ], 'pick' => 'dearest' ] ) ] ) ) );
	}

	public function test_a_service_can_be_free_and_its_extras_are_not(): void {
		$booking = self::booking( [ self::line( 'a', 6000, [ 'service_id' => 7 ] ), self::line( 'x', 1500, [ 'service_id' => 7, 'kind' => Line::EXTRA, 'extra_id' => 5 ] ) ] );

		self::assertSame( [ 'a' => 6000, 'x' => 0 ], self::split( self::price( $booking, [ self::offer( 1, 'free_service', [ 'target' => 'service', 'ids' => [ 7 ] ] ) ] ) ) );
	}

	public function test_who_booked_none_is_told_what_to_add(): void {
		$quote = self::price( self::booking( 6000 ), [ self::offer( 1, 'free_service', [ 'target' => 'extra', 'ids' => [ 5 ] ] ) ] );

		self::assertSame( [ 'free_item_missing', [ 'extras' => [ 5 ] ] ], [ $quote->rejections()[0]->rejection()->reason(), $quote->rejections()[0]->rejection()->help() ] );
	}
}
