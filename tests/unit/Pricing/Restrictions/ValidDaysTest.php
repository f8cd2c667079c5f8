<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Grant;

final class ValidDaysTest extends RestrictionTestCase {

	private static function verdict_at( string $moment, ?string $issued ): ?string {
		$offer = self::percent( 1, 1000, self::only( 'valid_days', [ 'days' => 7 ] ) )->granted( new Grant( $issued === null ? null : new \DateTimeImmutable( $issued ) ) );
		return self::reasons( self::price( self::booking( 1000, null, $moment ), [ $offer ] ) )[1] ?? null;
	}

	/** Given on 20 March at 15:00 in Berlin; seven days later clocks there have not changed yet, on the 29th they do. */
	public function test_the_last_day_counts_in_full(): void {
		self::assertNull( self::verdict_at( '2026-03-27T22:59:59Z', '2026-03-20T14:00:00Z' ) );
		self::assertSame( 'expired_coupon', self::verdict_at( '2026-03-27T23:00:00Z', '2026-03-20T14:00:00Z' ) );
	}

	public function test_days_are_days_of_the_calendar_when_clocks_change(): void {
		self::assertNull( self::verdict_at( '2026-03-31T21:59:59Z', '2026-03-24T14:00:00Z' ) );
		self::assertSame( 'expired_coupon', self::verdict_at( '2026-03-31T22:00:00Z', '2026-03-24T14:00:00Z' ) );
	}

	public function test_a_code_that_was_given_to_nobody_has_no_days(): void {
		self::assertSame( 'issue_date_unknown', self::verdict_at( '2026-03-27T22:59:59Z', null ) );
	}
}
