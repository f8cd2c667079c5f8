<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;

final class DateRangeTest extends RestrictionTestCase {

	private static function booked_at( string $instant ): Booking {
		return self::booking( 1000, null, $instant );
	}

	/**
	 * @dataProvider moments
	 * @param array<string, mixed> $settings
	 */
	public function test_the_moment_of_booking_decides( array $settings, string $instant, ?string $reason ): void {
		$verdict = self::verdict( 'date_range', $settings, self::booked_at( $instant ) );

		self::assertSame( $reason, $verdict === null ? null : $verdict->reason() );
	}

	/** @return array<string, array{array<string, mixed>, string, string|null}> */
	public function moments(): array {
		$march    = [ 'from' => '2026-03-01', 'until' => '2026-03-31', 'zone' => 'America/New_York' ];
		$short    = [ 'until' => '2026-03-08', 'zone' => 'America/New_York' ];
		$long     = [ 'until' => '2026-11-01', 'zone' => 'America/New_York' ];
		$at_noon  = [ 'from' => '2026-03-01T12:00', 'until' => '2026-03-01T18:00', 'zone' => 'UTC' ];
		$business = [ 'until' => '2026-06-15' ];
		return [
			'the second before the first day' => [ $march, '2026-03-01T04:59:59Z', 'not_started' ],
			'first instant of the first day'  => [ $march, '2026-03-01T05:00:00Z', null ],
			'late on the last day'            => [ $march, '2026-04-01T03:59:59Z', null ],
			'midnight after the last day'     => [ $march, '2026-04-01T04:00:00Z', 'expired_coupon' ],
			'end of a day of 23 hours'        => [ $short, '2026-03-09T03:59:59Z', null ],
			'after a day of 23 hours'         => [ $short, '2026-03-09T04:00:00Z', 'expired_coupon' ],
			'end of a day of 25 hours'        => [ $long, '2026-11-02T04:59:59Z', null ],
			'after a day of 25 hours'         => [ $long, '2026-11-02T05:00:00Z', 'expired_coupon' ],
			'before the hour of start'        => [ $at_noon, '2026-03-01T11:59:59Z', 'not_started' ],
			'at the hour of start'            => [ $at_noon, '2026-03-01T12:00:00Z', null ],
			'the instant of the end is over'  => [ $at_noon, '2026-03-01T18:00:00Z', 'expired_coupon' ],
			'the zone of the business'        => [ $business, '2026-06-15T21:59:59Z', null ],
			'over in the zone of the business' => [ $business, '2026-06-15T22:00:00Z', 'expired_coupon' ],
			'no end'                          => [ [ 'from' => '2026-01-01' ], '2099-01-01T00:00:00Z', null ],
			'neither start nor end'           => [ [], '2099-01-01T00:00:00Z', null ],
		];
	}

	public function test_the_start_is_told(): void {
		$rejection = self::assertRejects( 'not_started', 'date_range', [ 'from' => '2027-01-01' ], self::booked_at( '2026-11-23T09:00:00Z' ) );

		self::assertEquals( [ 'starts_at' => new \DateTimeImmutable( '2026-12-31T23:00:00Z' ) ], $rejection->facts() );
	}

	public function test_an_end_before_the_start_is_no_setting(): void {
		self::assertInvalid( '.until', 'ends_before_start', 'date_range', [ 'from' => '2026-03-02', 'until' => '2026-03-01' ] );
	}

	public function test_one_day_is_a_range(): void {
		self::assertSame( [], self::rules()->problems( self::percent( 1, 1000, self::only( 'date_range', [ 'from' => '2026-03-01', 'until' => '2026-03-01' ] ) )->terms() ) );
	}

	/** @dataProvider impossible_dates */
	public function test_what_is_no_date_is_no_setting( string $date ): void {
		self::assertInvalid( '.from', 'wrong_format', 'date_range', [ 'from' => $date ] );
	}

	/** @return array<string, array{string}> */
	public function impossible_dates(): array {
		return [
			'30 February'   => [ '2026-02-30' ],
			'13th month'    => [ '2026-13-01' ],
			'a word'        => [ 'tomorrow' ],
			'25 o\'clock'   => [ '2026-01-01T25:00' ],
			'with seconds'  => [ '2026-01-01T10:00:00' ],
			'with a zone'   => [ '2026-01-01T10:00Z' ],
			'with new line' => [ "2026-01-01\n" ],
		];
	}
}
