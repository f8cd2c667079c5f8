<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Shopper;

final class SegmentsTest extends RestrictionTestCase {

	public function test_one_of_the_segments_is_enough(): void {
		$regular = new Shopper( 's1', null, null, [], 4, [ 'regulars', 'spring' ] );

		self::assertAccepts( 'segments', [ 'segments' => [ 'regulars' ] ], self::booking( 1000, $regular ) );
		self::assertRejects( 'not_eligible', 'segments', [ 'segments' => [ 'lapsed' ] ], self::booking( 1000, $regular ) );
	}
}
