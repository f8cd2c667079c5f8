<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Rest;

use BookingX\Addons\Coupons\Rest\RateLimits\RateWindows;
use BookingX\Addons\Coupons\Rest\RateLimits\WpdbRateWindows;
use BookingX\Addons\Coupons\Tests\Contract\Rest\RateWindowsContract;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/** @group sql */
final class WpdbRateWindowsTest extends TestCase {

	use RateWindowsContract;

	public function test_windows_that_are_over_are_swept_out(): void {
		$this->count_times( 1, 'ana', 0 );
		$this->count_times( 1, 'ben', 61 );

		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_rate_windows}' ) );
	}

	protected function windows(): RateWindows {
		return new WpdbRateWindows( $this->database() );
	}
}
