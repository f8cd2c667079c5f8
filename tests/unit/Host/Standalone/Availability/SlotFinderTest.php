<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Host\Standalone\Availability;

use BookingX\Addons\Coupons\Host\Standalone\Availability\Duration;
use BookingX\Addons\Coupons\Host\Standalone\Availability\OpeningHours;
use BookingX\Addons\Coupons\Host\Standalone\Availability\SlotFinder;
use BookingX\Addons\Coupons\Host\Standalone\Availability\SlotRules;
use BookingX\Addons\Coupons\Host\Standalone\Availability\TimeRange;
use PHPUnit\Framework\TestCase;

/**
 * Days are local ones of Vienna: 29 March 2026 has 23 hours, 25 October 25.
 */
final class SlotFinderTest extends TestCase {

	private const LONG_AGO = '2026-01-01 00:00';

	/**
	 * @return array<string, array{array<int, list<array{string, string}>>, string, int, int, list<string>}>
	 *         hours by weekday, date, minutes, step, expected starts
	 */
	public function days(): array {
		return [
			'the last appointment ends with the door'       => [ [ 1 => [ [ '09:00', '11:00' ] ] ], '2026-11-23', 60, 30, [ '09:00', '09:30', '10:00' ] ],
			'exactly one fits'                              => [ [ 1 => [ [ '09:00', '10:00' ] ] ], '2026-11-23', 60, 15, [ '09:00' ] ],
			'none fits'                                     => [ [ 1 => [ [ '09:00', '09:55' ] ] ], '2026-11-23', 60, 15, [] ],
			'a lunch break is not worked through'           => [ [ 1 => [ [ '09:00', '10:00' ], [ '11:00', '12:00' ] ] ], '2026-11-23', 60, 30, [ '09:00', '11:00' ] ],
			'ranges that touch are one'                     => [ [ 1 => [ [ '09:00', '10:00' ], [ '10:00', '11:00' ] ] ], '2026-11-23', 90, 30, [ '09:00', '09:30' ] ],
			'nothing on a day without hours'                => [ [ 1 => [ [ '09:00', '17:00' ] ] ], '2026-11-24', 60, 30, [] ],
			'open until midnight'                           => [ [ 1 => [ [ '22:00', '24:00' ] ] ], '2026-11-23', 60, 30, [ '22:00', '22:30', '23:00' ] ],
			'over midnight, seen from the evening'          => [ [ 1 => [ [ '23:00', '01:00' ] ] ], '2026-11-23', 60, 30, [ '23:00', '23:30' ] ],
			'over midnight, seen from the morning'          => [ [ 1 => [ [ '23:00', '01:00' ] ] ], '2026-11-24', 60, 30, [ '00:00' ] ],
			'the night is whole where two days meet'        => [ [ 1 => [ [ '23:00', '24:00' ] ], 2 => [ [ '00:00', '01:00' ] ] ], '2026-11-23', 90, 30, [ '23:00', '23:30' ] ],
			'spring: the hour that is jumped over is gone'  => [ [ 0 => [ [ '01:00', '04:00' ] ] ], '2026-03-29', 60, 60, [ '01:00', '03:00' ] ],
			'spring: hours inside the jump come an hour later'  => [ [ 0 => [ [ '02:00', '02:55' ] ] ], '2026-03-29', 15, 15, [ '03:00', '03:15', '03:30' ] ],
			'spring: an hour over the jump is one hour'     => [ [ 0 => [ [ '01:30', '03:30' ] ] ], '2026-03-29', 60, 30, [ '01:30' ] ],
			'spring: later hours stay on the clock'         => [ [ 0 => [ [ '09:00', '11:00' ] ] ], '2026-03-29', 60, 60, [ '09:00', '10:00' ] ],
			'autumn: a doubled time is offered once'        => [ [ 0 => [ [ '02:00', '04:00' ] ] ], '2026-10-25', 30, 30, [ '02:00', '02:30', '03:00', '03:30' ] ],
			'autumn: the day is an hour longer'             => [ [ 0 => [ [ '00:00', '24:00' ] ] ], '2026-10-25', 1500, 15, [ '00:00' ] ],
			'autumn: later hours stay on the clock'         => [ [ 0 => [ [ '09:00', '11:00' ] ] ], '2026-10-25', 60, 60, [ '09:00', '10:00' ] ],
		];
	}

	/**
	 * @dataProvider days
	 * @param array<int, list<array{string, string}>> $week
	 * @param list<string>                            $expected
	 */
	public function test_a_day_offers_what_fits( array $week, string $date, int $minutes, int $step, array $expected ): void {
		$starts = $this->finder( $step )->starts( $date, $this->hours( $week ), new Duration( $minutes, 0, 0 ), [], $this->utc( self::LONG_AGO ) );

		self::assertSame( $expected, $this->times( $starts ) );
	}

	/**
	 * @return array<string, array{int, int, string, string, list<string>}>
	 *         buffer before, buffer after, taken from, taken to (local), expected starts of 60 minutes between 9 and 13
	 */
	public function buffers(): array {
		return [
			'no buffer: back to back'                     => [ 0, 0, '10:00', '11:00', [ '09:00', '11:00', '12:00' ] ],
			'a break after needs room before the next'    => [ 0, 10, '10:00', '11:00', [ '11:00', '12:00' ] ],
			'a break before needs room after the last'    => [ 10, 0, '10:00', '11:00', [ '09:00', '12:00' ] ],
			'breaks may stick out of the opening hours'   => [ 30, 30, '08:00', '08:30', [ '09:00', '10:00', '11:00', '12:00' ] ],
			'a break that reaches in blocks'              => [ 30, 30, '08:00', '08:35', [ '10:00', '11:00', '12:00' ] ],
			'five minutes in the way are in the way'      => [ 0, 0, '09:55', '10:00', [ '10:00', '11:00', '12:00' ] ],
			'what is taken on another day does not matter' => [ 0, 0, '23:00', '23:55', [ '09:00', '10:00', '11:00', '12:00' ] ],
		];
	}

	/**
	 * @dataProvider buffers
	 * @param list<string> $expected
	 */
	public function test_appointments_keep_their_distance( int $before, int $after, string $from, string $to, array $expected ): void {
		$taken  = new TimeRange( $this->local( "2026-11-23 $from" ), $this->local( "2026-11-23 $to" ) );
		$starts = $this->finder( 60 )->starts( '2026-11-23', $this->hours( [ 1 => [ [ '09:00', '13:00' ] ] ] ), new Duration( 60, $before, $after ), [ $taken ], $this->utc( self::LONG_AGO ) );

		self::assertSame( $expected, $this->times( $starts ) );
	}

	public function test_a_start_counts_from_the_lead_time_on_to_the_second(): void {
		$finder = $this->finder( 60, 120 );
		$hours  = $this->hours( [ 1 => [ [ '09:00', '13:00' ] ] ] );

		self::assertSame( [ '10:00', '11:00', '12:00' ], $this->times( $finder->starts( '2026-11-23', $hours, new Duration( 60, 0, 0 ), [], $this->local( '2026-11-23 08:00' ) ) ) );
		self::assertSame( [ '11:00', '12:00' ], $this->times( $finder->starts( '2026-11-23', $hours, new Duration( 60, 0, 0 ), [], $this->local( '2026-11-23 08:00' )->modify( '+1 second' ) ) ) );
	}

	public function test_the_last_day_ahead_counts_in_full(): void {
		$finder = $this->finder( 60, 0, 7 );
		$hours  = $this->hours( [ 1 => [ [ '09:00', '10:00' ] ], 2 => [ [ '09:00', '10:00' ] ] ] );
		$now    = $this->local( '2026-11-23 23:59' );

		self::assertSame( [ '09:00' ], $this->times( $finder->starts( '2026-11-30', $hours, new Duration( 60, 0, 0 ), [], $now ) ) );
		self::assertSame( [], $finder->starts( '2026-12-01', $hours, new Duration( 60, 0, 0 ), [], $now ) );
	}

	public function test_a_time_between_two_steps_is_not_on_offer(): void {
		$finder = $this->finder( 30 );
		$hours  = $this->hours( [ 1 => [ [ '09:00', '13:00' ] ] ] );
		$offers = fn( string $time ): bool => $finder->offers( $this->local( "2026-11-23 $time" ), $hours, new Duration( 60, 0, 0 ), [], $this->utc( self::LONG_AGO ) );

		self::assertTrue( $offers( '09:30' ) );
		self::assertFalse( $offers( '09:35' ) );
		self::assertFalse( $offers( '12:30' ) );
	}

	private function finder( int $step, int $lead = 0, int $horizon = 400 ): SlotFinder {
		return new SlotFinder( new SlotRules( $lead, $horizon, $step ), $this->zone() );
	}

	/** @param array<int, list<array{string, string}>> $week */
	private function hours( array $week ): OpeningHours {
		return new OpeningHours(
			array_map(
				static fn( array $ranges ): array => array_map( static fn( array $range ): array => [ 'from' => $range[0], 'to' => $range[1] ], $ranges ),
				$week
			),
			[]
		);
	}

	/**
	 * @param list<\DateTimeImmutable> $starts
	 * @return list<string>
	 */
	private function times( array $starts ): array {
		return array_map( static fn( \DateTimeImmutable $start ): string => $start->format( 'H:i' ), $starts );
	}

	private function zone(): \DateTimeZone {
		return new \DateTimeZone( 'Europe/Vienna' );
	}

	private function local( string $time ): \DateTimeImmutable {
		return new \DateTimeImmutable( $time, $this->zone() );
	}

	private function utc( string $time ): \DateTimeImmutable {
		return new \DateTimeImmutable( $time, new \DateTimeZone( 'UTC' ) );
	}
}
