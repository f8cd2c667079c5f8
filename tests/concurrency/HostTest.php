<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Tests\Support\Race;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * Whole bookings, posts and all, made at the same moment.
 *
 * @group limits
 */
final class HostTest extends RaceTestCase {

	private const PROCESSES = 8;

	private Salon $salon;

	protected function setUp(): void {
		parent::setUp();
		$this->salon = new Salon();
	}

	public function test_appointments_that_overlap_go_to_one_customer(): void {
		$starts = [ '10:00', '10:30', '11:00' ];

		$results = $this->race( fn( int $at ): array => $this->wanted( [ 'provider' => $this->salon->ana, 'start' => $this->start( $starts[ $at % 3 ] ) ] ) );

		self::assertSame( [ 1, '1' ], [ $this->booked( $results ), $this->bookings() ] );
	}

	public function test_anyone_means_as_many_as_there_are_people_and_no_more(): void {
		$results = $this->race( fn(): array => $this->wanted( [ 'provider' => 0, 'start' => $this->start( '10:00' ) ] ) );

		self::assertSame( [ 2, '2' ], [ $this->booked( $results ), $this->bookings() ] );
		self::assertSame( '2', $this->database()->value( "SELECT COUNT(DISTINCT meta_value) FROM {postmeta} WHERE meta_key = 'seat_id'" ) );
	}

	public function test_the_last_use_lowers_one_price(): void {
		$coupon  = $this->salon->coupon( 'LAST', 1 );
		$results = $this->race( fn( int $at ): array => $this->wanted( [ 'provider' => $at % 2 === 0 ? $this->salon->ana : $this->salon->ben, 'start' => $this->start( sprintf( '%02d:00', 9 + 2 * intdiv( $at, 2 ) ) ) ], '54.00', [ 'LAST' ] ) );

		self::assertSame( 1, $this->booked( $results ) );
		self::assertCount( self::PROCESSES - 1, array_keys( $results, 'price_changed', true ) );
		self::assertSame( 1, $this->salon->times_used( $coupon ) );
	}

	public function test_a_booking_is_cancelled_by_one_of_many(): void {
		$coupon = $this->salon->coupon( 'BACK', 2 );
		$id     = $this->salon->book( $this->salon->selection(), '54.00', [ 'BACK' ] )->booking_id();
		$this->salon->book( $this->salon->selection( [ 'provider' => $this->salon->ben ] ), '54.00', [ 'BACK' ] );
		$race = new Race();
		for ( $at = 0; $at < self::PROCESSES; $at++ ) {
			$race->add( 'host_cancel', [ 'booking_id' => $id ] );
		}

		self::assertCount( 1, array_keys( $race->run(), true, true ) );
		self::assertSame( 1, $this->salon->times_used( $coupon ) );
		self::assertSame( '1', $this->database()->value( "SELECT COUNT(*) FROM {bkx_outbox} WHERE name = 'booking_cancelled'" ) );
	}

	/**
	 * @param callable( int ): array<string, mixed> $arguments of each process
	 * @return list<mixed>
	 */
	private function race( callable $arguments ): array {
		$race = new Race();
		for ( $at = 0; $at < self::PROCESSES; $at++ ) {
			$race->add( 'host_book', $arguments( $at ) + [ 'email' => "racer$at@home.example" ] );
		}
		return $race->run();
	}

	/**
	 * @param array<string, mixed> $item
	 * @param list<string>         $codes
	 * @return array<string, mixed>
	 */
	private function wanted( array $item, string $accepted = '60.00', array $codes = [] ): array {
		return [ 'selection' => $this->salon->selection( $item ), 'accepted' => $accepted, 'codes' => $codes ];
	}

	/** The day after tomorrow: the processes have the real clock. */
	private function start( string $time ): string {
		return ( new \DateTimeImmutable( '+2 days', wp_timezone() ) )->format( 'Y-m-d' ) . "T$time";
	}

	/** @param list<mixed> $results */
	private function booked( array $results ): int {
		return count( array_keys( $results, 'booked', true ) );
	}

	private function bookings(): ?string {
		return $this->database()->value( "SELECT COUNT(*) FROM {posts} WHERE post_type = 'bkx_booking'" );
	}
}
