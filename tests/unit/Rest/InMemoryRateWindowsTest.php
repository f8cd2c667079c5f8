<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Rest;

use BookingX\Addons\Coupons\Rest\RateLimits\RateWindows;
use BookingX\Addons\Coupons\Tests\Contract\Rest\RateWindowsContract;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryRateWindows;
use PHPUnit\Framework\TestCase;

final class InMemoryRateWindowsTest extends TestCase {

	use RateWindowsContract;

	private RateWindows $windows;

	protected function setUp(): void {
		$this->windows = new InMemoryRateWindows();
	}

	protected function windows(): RateWindows {
		return $this->windows;
	}
}
