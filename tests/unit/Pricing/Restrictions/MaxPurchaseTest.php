<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class MaxPurchaseTest extends RestrictionTestCase {

	public function test_the_maximum_itself_is_not_too_much(): void {
		self::assertAccepts( 'max_purchase', [ 'minor' => 5000 ], self::booking( 5000 ) );
	}

	public function test_one_cent_above_is_refused_with_the_excess(): void {
		$rejection = self::assertRejects( 'max_purchase_exceeded', 'max_purchase', [ 'minor' => 5000 ], self::booking( 5001 ) );

		self::assertEquals( [ 'maximum' => self::eur( 5000 ), 'excess' => self::eur( 1 ) ], $rejection->facts() );
	}
}
