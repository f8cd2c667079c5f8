<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Discounts;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class BundleTest extends PricingTestCase {

	private const PAIR = [ 'minor' => 8000, 'services' => [ 1, 2 ] ];

	private static function pair( int $first = 1, int $second = 1 ): Booking {
		return self::booking( [ self::line( 'a', 6000, [ 'quantity' => $first ] ), self::line( 'b', 4000, [ 'service_id' => 2, 'quantity' => $second ] ) ] );
	}

	public function test_named_services_together_cost_the_price_of_the_bundle(): void {
		$quote = self::price( self::pair(), [ self::offer( 1, 'bundle', self::PAIR ) ] );

		self::assertSame( [ 8000, [ 'a' => 1200, 'b' => 800 ] ], [ $quote->total()->minor(), self::split( $quote ) ] );
	}

	public function test_as_many_bundles_as_fit_and_the_rest_in_full(): void {
		self::assertSame( 2 * 8000 + 6000, self::price( self::pair( 3, 2 ), [ self::offer( 1, 'bundle', self::PAIR ) ] )->total()->minor() );
		self::assertSame( 8000 + 2 * 6000 + 4000, self::price( self::pair( 3, 2 ), [ self::offer( 1, 'bundle', self::PAIR + [ 'max_groups' => 1 ] ) ] )->total()->minor() );
	}

	public function test_what_is_missing_in_the_bundle_is_told(): void {
		$rejection = self::price( self::booking( 6000 ), [ self::offer( 1, 'bundle', self::PAIR ) ] )->rejections()[0]->rejection();

		self::assertSame( [ 'bundle_incomplete', [ 'missing_services' => [ 2 ] ] ], [ $rejection->reason(), $rejection->help() ] );
	}

	public function test_a_bundle_never_raises(): void {
		self::assertSame( [ 1 => 'nothing_to_discount' ], self::reasons( self::price( self::pair(), [ self::offer( 1, 'bundle', [ 'minor' => 12000 ] + self::PAIR ) ] ) ) );
	}

	public function test_without_names_everything_together_has_the_price(): void {
		self::assertSame( 5000, self::price( self::pair( 2, 3 ), [ self::offer( 1, 'bundle', [ 'minor' => 5000 ] ) ] )->total()->minor() );
	}
}
