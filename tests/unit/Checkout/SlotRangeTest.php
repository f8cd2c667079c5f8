<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Checkout;

use BookingX\Addons\Coupons\Checkout\SlotRange;
use PHPUnit\Framework\TestCase;

final class SlotRangeTest extends TestCase {

	public function test_an_hour_has_twelve_grains(): void {
		self::assertCount( 12, $this->range( '09:00:00', '10:00:00' )->grains() );
	}

	public function test_neighbours_share_no_grain_and_overlaps_share_one(): void {
		$hour = $this->range( '09:00:00', '10:00:00' )->grains();

		self::assertSame( [], array_intersect( $hour, $this->range( '10:00:00', '11:00:00' )->grains() ) );
		self::assertCount( 1, array_intersect( $hour, $this->range( '09:55:00', '11:00:00' )->grains() ) );
	}

	public function test_a_grain_that_is_begun_counts_in_full(): void {
		self::assertCount( 2, $this->range( '09:04:59', '09:05:01' )->grains() );
		self::assertCount( 1, $this->range( '09:00:00', '09:00:01' )->grains() );
	}

	public function test_grains_become_the_same_range_again(): void {
		$grains = $this->range( '09:00:00', '10:00:00' )->grains();
		$range  = SlotRange::of_grains( 3, $grains[0], end( $grains ) );

		self::assertSame( [ 3, '09:00', '10:00' ], [ $range->provider_id(), $range->start()->format( 'H:i' ), $range->end()->format( 'H:i' ) ] );
	}

	public function test_the_zone_of_a_moment_does_not_matter(): void {
		$berlin = new \DateTimeZone( 'Europe/Berlin' );

		self::assertSame(
			$this->range( '09:00:00', '10:00:00' )->grains(),
			( new SlotRange( 3, new \DateTimeImmutable( '2026-12-01 10:00', $berlin ), new \DateTimeImmutable( '2026-12-01 11:00', $berlin ) ) )->grains()
		);
	}

	public function test_time_does_not_run_backwards(): void {
		$this->expectException( \InvalidArgumentException::class );
		$this->range( '10:00:00', '10:00:00' );
	}

	private function range( string $start, string $end ): SlotRange {
		$utc = new \DateTimeZone( 'UTC' );
		return new SlotRange( 3, new \DateTimeImmutable( "2026-12-01 $start", $utc ), new \DateTimeImmutable( "2026-12-01 $end", $utc ) );
	}
}
