<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Line;

final class ServicesTest extends RestrictionTestCase {

	public function test_only_lines_of_the_service_get_a_share(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'service_id' => 7 ] ), self::line( 'b', 1000, [ 'service_id' => 8 ] ) ] );

		self::assertSame( [ 'a' => 100, 'b' => 0 ], self::lines_of( 'services', [ 'ids' => [ 7 ] ], $booking ) );
	}

	public function test_an_extra_belongs_to_its_service(): void {
		$extra = self::line( 'x', 500, [ 'service_id' => 7, 'kind' => Line::EXTRA, 'extra_id' => 3 ] );

		self::assertSame( [ 'x' => 50 ], self::lines_of( 'services', [ 'ids' => [ 7 ] ], self::booking( [ $extra ] ) ) );
	}

	public function test_a_booking_without_the_service_is_refused_and_told_which_would_do(): void {
		$rejection = self::assertRejects( 'service_not_eligible', 'services', [ 'ids' => [ 7, 9 ] ], self::booking( 1000 ) );

		self::assertSame( [ 'services' => [ 7, 9 ] ], $rejection->help() );
	}

	public function test_an_empty_list_is_no_setting(): void {
		self::assertInvalid( '.ids', 'too_few', 'services', [ 'ids' => [] ] );
	}

	public function test_a_service_named_twice_is_no_setting(): void {
		self::assertInvalid( '.ids.1', 'repeated', 'services', [ 'ids' => [ 7, 7 ] ] );
	}
}
