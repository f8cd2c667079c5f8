<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class MinPurchaseTest extends RestrictionTestCase {

	public function test_the_minimum_itself_is_enough(): void {
		self::assertAccepts( 'min_purchase', [ 'minor' => 5000 ], self::booking( 5000 ) );
	}

	public function test_one_cent_below_is_refused_with_what_is_missing(): void {
		$rejection = self::assertRejects( 'min_purchase_not_met', 'min_purchase', [ 'minor' => 5000 ], self::booking( 4999 ) );

		self::assertEquals( [ 'minimum' => self::eur( 5000 ), 'missing' => self::eur( 1 ) ], $rejection->facts() );
		self::assertTrue( $rejection->can_be_helped() );
	}

	public function test_all_lines_count(): void {
		self::assertAccepts( 'min_purchase', [ 'minor' => 5000 ], self::booking( [ self::line( 'a', 4000 ), self::line( 'b', 1000 ) ] ) );
	}

	public function test_a_negative_minimum_is_no_setting(): void {
		self::assertInvalid( '.minor', 'too_small', 'min_purchase', [ 'minor' => -1 ] );
	}

	public function test_a_minimum_in_words_is_no_setting(): void {
		self::assertInvalid( '.minor', 'wrong_type', 'min_purchase', [ 'minor' => '1e3' ] );
	}
}
