<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Tests\Support\Race;

/**
 * @group limits
 */
final class KilledTest extends RaceTestCase {

	private const ROUNDS = 6;

	public function test_processes_killed_anywhere_lose_nothing_and_leak_nothing(): void {
		$coupon = $this->stage->coupon( 'FIVE', 5, 2 );
		$told   = 0;
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$race = new Race();
			for ( $at = 0; $at < 4; $at++ ) {
				$race->add( 'churn', [ 'who' => "r$round-$at", 'code' => 'FIVE' ] );
			}
			$race->start();
			for ( $at = 0; $at < 4; $at++ ) {
				usleep( random_int( 20000, 250000 ) );
				$told += $this->count_known( $race->kill( $at ) );
			}
			$this->assertPostConditions();
		}

		self::assertGreaterThan( 0, $told );
		self::assertLessThanOrEqual( 5, array_sum( $this->counted( $coupon->id() ) ) );
	}

	/**
	 * Whoever was told of a booking has it.
	 *
	 * @param list<mixed> $said
	 */
	private function count_known( array $said ): int {
		$known = 0;
		foreach ( $said as $line ) {
			$booking_id = is_array( $line ) && is_int( $line['booked'] ?? null ) ? $line['booked'] : 0;
			if ( $booking_id > 0 ) {
				self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_booking_quotes} WHERE booking_id = %d', [ $booking_id ] ) );
				++$known;
			}
		}
		return $known;
	}
}
