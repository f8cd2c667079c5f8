<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Line;

final class RequiredServicesTest extends RestrictionTestCase {

	public function test_one_of_them_in_the_booking_is_enough_for_every_line(): void {
		$booking = self::booking( [ self::line( 'a', 1000 ), self::line( 'b', 1000, [ 'service_id' => 7 ] ) ] );

		self::assertSame( [ 'a' => 100, 'b' => 100 ], self::lines_of( 'required_services', [ 'ids' => [ 7, 9 ] ], $booking ) );
	}

	public function test_without_any_of_them_the_booking_is_refused_and_told_which_would_do(): void {
		self::assertSame( [ 'services' => [ 7, 9 ] ], self::assertRejects( 'required_service_missing', 'required_services', [ 'ids' => [ 7, 9 ] ], self::booking( 1000 ) )->help() );
	}

	public function test_an_extra_of_the_service_is_not_the_service(): void {
		$booking = self::booking( [ self::line( 'x', 1000, [ 'service_id' => 7, 'kind' => Line::EXTRA, 'extra_id' => 1 ] ) ] );

		self::assertRejects( 'required_service_missing', 'required_services', [ 'ids' => [ 7 ] ], $booking );
	}
}
