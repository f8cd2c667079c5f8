<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Contract\Rest;

use BookingX\Addons\Coupons\Rest\RateLimits\RateWindows;

/**
 * What every store of request counters must do.
 */
trait RateWindowsContract {

	abstract protected function windows(): RateWindows;

	public function test_as_many_as_allowed_get_through(): void {
		self::assertSame( [ true, true, false, false ], $this->count_times( 4, 'ana', 0 ) );
	}

	public function test_each_has_a_counter_of_their_own(): void {
		$this->count_times( 3, 'ana', 0 );

		self::assertSame( [ true ], $this->count_times( 1, 'ben', 0 ) );
	}

	public function test_the_next_window_starts_anew(): void {
		$this->count_times( 3, 'ana', 0 );

		self::assertSame( [ true ], $this->count_times( 1, 'ana', 60 ) );
	}

	public function test_a_limit_of_none_lets_nobody_through(): void {
		self::assertFalse( $this->windows()->count( hash( 'sha256', 'ana' ), 0, 60, 0 ) );
	}

	/** @return list<bool> of a limit of two */
	private function count_times( int $times, string $who, int $start ): array {
		$counted = [];
		for ( $time = 0; $time < $times; $time++ ) {
			$counted[] = $this->windows()->count( hash( 'sha256', $who ), $start, $start + 60, 2 );
		}
		return $counted;
	}
}
