<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class PurchaseWeekdaysTest extends RestrictionTestCase {

	public function test_the_day_of_booking_decides_not_that_of_the_appointment(): void {
		$booking = self::booking( [ self::line( 'a', 1000, [ 'start' => new \DateTimeImmutable( '2026-11-24T09:00:00Z' ) ] ) ] );

		self::assertAccepts( 'purchase_weekdays', [ 'days' => [ 1 ] ], $booking );
		self::assertRejects( 'wrong_day_of_booking', 'purchase_weekdays', [ 'days' => [ 2 ] ], $booking );
	}

	public function test_the_next_day_that_works_is_told(): void {
		$rejection = self::assertRejects( 'wrong_day_of_booking', 'purchase_weekdays', [ 'days' => [ 0, 6 ] ], self::booking( 1000 ) );

		self::assertEquals( new \DateTimeImmutable( '2026-11-28T00:00:00', new \DateTimeZone( 'Europe/Berlin' ) ), $rejection->facts()['next_day'] );
	}
}
