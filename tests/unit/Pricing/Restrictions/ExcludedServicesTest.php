<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class ExcludedServicesTest extends RestrictionTestCase {

	public function test_lines_of_the_service_get_nothing(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'service_id' => 7 ] ), self::line( 'b', 1000, [ 'service_id' => 8 ] ) ] );

		self::assertSame( [ 'a' => 0, 'b' => 100 ], self::lines_of( 'excluded_services', [ 'ids' => [ 7 ] ], $booking ) );
	}

	public function test_a_booking_of_nothing_else_is_refused(): void {
		$rejection = self::assertRejects( 'service_not_eligible', 'excluded_services', [ 'ids' => [ 1 ] ], self::booking( 1000 ) );

		self::assertSame( [ 'excluded_services' => [ 1 ] ], $rejection->facts() );
		self::assertFalse( $rejection->can_be_helped() );
	}
}
