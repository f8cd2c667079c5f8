<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Host\Standalone\Availability;

use BookingX\Addons\Coupons\Host\Standalone\Availability\OpeningHours;
use BookingX\Addons\Coupons\Host\Standalone\Availability\TimeRange;
use PHPUnit\Framework\TestCase;

final class OpeningHoursTest extends TestCase {

	private const NIGHT = [ 'from' => '22:00', 'to' => '02:00' ];
	private const DAY   = [ 'from' => '09:00', 'to' => '17:00' ];

	public function test_a_day_off_is_free_from_midnight_to_midnight(): void {
		$hours = new OpeningHours( [ 1 => [ self::NIGHT ], 2 => [ self::DAY, self::NIGHT ] ], [ [ 'from' => '2026-11-24', 'to' => '2026-11-24' ] ] );

		self::assertSame( [ '23 22:00 to 24 00:00' ], $this->windows( $hours, '2026-11-24' ) );
	}

	public function test_the_last_day_off_counts_in_full(): void {
		$hours = new OpeningHours( array_fill( 0, 7, [ self::DAY ] ), [ [ 'from' => '2026-11-22', 'to' => '2026-11-24' ] ] );

		self::assertSame( [ '25 09:00 to 25 17:00' ], $this->windows( $hours, '2026-11-24' ) );
	}

	public function test_a_night_over_the_change_of_clocks_ends_by_the_clock(): void {
		$hours = new OpeningHours( [ 6 => [ [ 'from' => '22:00', 'to' => '04:00' ] ] ], [] );

		self::assertSame( [ 5 * 60 ], $this->minutes( $hours, '2026-03-28' ) );
		self::assertSame( [ 7 * 60 ], $this->minutes( $hours, '2026-10-24' ) );
	}

	/** @return list<string> */
	private function windows( OpeningHours $hours, string $date ): array {
		$zone = new \DateTimeZone( 'Europe/Vienna' );
		return array_map(
			static fn( TimeRange $range ): string => $range->start()->setTimezone( $zone )->format( 'd H:i' ) . ' to ' . $range->end()->setTimezone( $zone )->format( 'd H:i' ),
			$hours->windows( $date, $zone )
		);
	}

	/** @return list<int> */
	private function minutes( OpeningHours $hours, string $date ): array {
		return array_map( static fn( TimeRange $range ): int => $range->minutes(), $hours->windows( $date, new \DateTimeZone( 'Europe/Vienna' ) ) );
	}
}
