<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Host\DiscountWords;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/** Now is Mon 30 Nov 2026, 10:00 in Vienna. */
final class OfferEndTest extends TestCase {

	/** @return array<string, array{string|null, string}> */
	public function ends(): array {
		return [
			'no end'                                => [ null, '' ],
			'an end of this year'                   => [ '2026-12-20 17:00:00', 'until 20 Dec' ],
			'midnight, which ends the day before'   => [ '2026-12-31 23:00:00', 'until 31 Dec' ],
			'an end of another year'                => [ '2027-01-15 12:00:00', 'until 15 Jan 2027' ],
			'tomorrow'                              => [ '2026-12-01 08:00:00', 'until 1 Dec' ],
			'today at a time'                       => [ '2026-11-30 17:00:00', 'ends today 18:00' ],
			'today at midnight'                     => [ '2026-11-30 23:00:00', 'ends today' ],
		];
	}

	/** @dataProvider ends */
	public function test_the_end_of_an_offer_is_said_in_the_time_of_the_shop( ?string $until, string $said ): void {
		update_option( 'time_format', 'H:i' );
		$utc = new \DateTimeZone( 'UTC' );

		self::assertSame(
			$said,
			DiscountWords::end(
				$until === null ? null : new \DateTimeImmutable( $until, $utc ),
				new \DateTimeImmutable( '2026-11-30 09:00:00', $utc ),
				new \DateTimeZone( 'Europe/Vienna' )
			)
		);
	}
}
