<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Host\Standalone\Availability;

use BookingX\Addons\Coupons\Host\Standalone\Availability\Diary;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Duration;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Opening;
use BookingX\Addons\Coupons\Host\Standalone\Availability\OpeningHours;
use BookingX\Addons\Coupons\Host\Standalone\Availability\SequenceFinder;
use BookingX\Addons\Coupons\Host\Standalone\Availability\SlotFinder;
use BookingX\Addons\Coupons\Host\Standalone\Availability\SlotRules;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Step;
use BookingX\Addons\Coupons\Host\Standalone\Availability\TimeRange;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Wanted;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Provider;
use PHPUnit\Framework\TestCase;

/**
 * A Monday; Ana (1) and Ben (2) work from nine to twelve.
 */
final class SequenceFinderTest extends TestCase {

	private const DATE  = '2026-11-23';
	private const ANA   = 1;
	private const BEN   = 2;
	private const HAIR  = 10;
	private const NAILS = 11;

	public function test_anyone_is_whoever_has_least_to_do_that_day(): void {
		$diary    = ( new Diary( [] ) )->with( self::ANA, $this->range( '11:00', '12:00' ) );
		$openings = $this->find( [ $this->wanted( self::HAIR, 60, [ self::ANA, self::BEN ] ) ], $diary );

		self::assertSame( [ '09:00 10@2', '10:00 10@2', '11:00 10@2' ], $this->shown( $openings ) );
		self::assertSame( [ [ self::BEN, self::ANA ], [ self::BEN, self::ANA ], [ self::BEN ] ], array_map( static fn( Opening $opening ): array => $opening->provider_ids(), $openings ) );
	}

	public function test_equally_busy_providers_come_in_the_order_of_their_ids(): void {
		$openings = $this->find( [ $this->wanted( self::HAIR, 180, [ self::BEN, self::ANA ] ) ], new Diary( [] ) );

		self::assertSame( [ '09:00 10@1' ], $this->shown( $openings ) );
	}

	public function test_the_next_service_follows_at_once(): void {
		$openings = $this->find( [ $this->wanted( self::HAIR, 60, [ self::ANA ] ), $this->wanted( self::NAILS, 60, [ self::ANA ] ) ], new Diary( [] ) );

		self::assertSame( [ '09:00 10@1, 10:00 11@1', '10:00 10@1, 11:00 11@1' ], $this->shown( $openings ) );
	}

	public function test_a_break_after_the_first_puts_the_second_off_with_the_same_person_only(): void {
		$hair  = $this->wanted( self::HAIR, 60, [ self::ANA ], 10 );
		$same  = $this->find( [ $hair, $this->wanted( self::NAILS, 60, [ self::ANA ] ) ], new Diary( [] ) );
		$other = $this->find( [ $hair, $this->wanted( self::NAILS, 60, [ self::BEN ] ) ], new Diary( [] ) );

		self::assertSame( [ '09:00 10@1, 11:00 11@1' ], $this->shown( $same ) );
		self::assertSame( [ '09:00 10@1, 10:00 11@2', '10:00 10@1, 11:00 11@2' ], $this->shown( $other ) );
	}

	public function test_nobody_waits_longer_than_an_hour_between_two_services(): void {
		$diary = ( new Diary( [] ) )->with( self::BEN, $this->range( '09:00', '11:00' ) );
		$wait  = [ $this->wanted( self::HAIR, 60, [ self::ANA ] ), $this->wanted( self::NAILS, 60, [ self::BEN ] ) ];

		self::assertSame( [ '09:00 10@1, 11:00 11@2', '10:00 10@1, 11:00 11@2' ], $this->shown( $this->find( $wait, $diary ) ) );

		$longer = $diary->with( self::BEN, $this->range( '11:00', '11:05' ) );
		self::assertSame( [], $this->find( $wait, $longer ) );
	}

	/**
	 * @param list<Wanted> $sequence
	 * @return list<Opening>
	 */
	private function find( array $sequence, Diary $diary ): array {
		$zone   = new \DateTimeZone( 'Europe/Vienna' );
		$finder = new SequenceFinder( new SlotFinder( new SlotRules( 0, 400, 60 ), $zone ), $zone );
		return $finder->openings( self::DATE, $sequence, $diary, new \DateTimeImmutable( '2026-11-01', $zone ) );
	}

	/** @param list<int> $providers */
	private function wanted( int $service, int $minutes, array $providers, int $break_after = 0 ): Wanted {
		$people = [];
		foreach ( $providers as $id ) {
			$people[ $id ] = new Provider(
				[ 'id' => $id, 'title' => "Provider $id", 'description' => '', 'is_published' => true, 'email' => '', 'phone' => '' ],
				new OpeningHours( [ 1 => [ [ 'from' => '09:00', 'to' => '12:00' ] ] ], [] )
			);
		}
		return new Wanted( $service, new Duration( $minutes, 0, $break_after ), $people );
	}

	private function range( string $from, string $to ): TimeRange {
		$zone = new \DateTimeZone( 'Europe/Vienna' );
		return new TimeRange( new \DateTimeImmutable( self::DATE . " $from", $zone ), new \DateTimeImmutable( self::DATE . " $to", $zone ) );
	}

	/**
	 * @param list<Opening> $openings
	 * @return list<string> "time service@provider, …"
	 */
	private function shown( array $openings ): array {
		$zone = new \DateTimeZone( 'Europe/Vienna' );
		$step = static fn( Step $step ): string => $step->range()->start()->setTimezone( $zone )->format( 'H:i' ) . " {$step->service_id()}@{$step->provider_id()}";
		return array_map( static fn( Opening $opening ): string => implode( ', ', array_map( $step, $opening->steps() ) ), $openings );
	}
}
