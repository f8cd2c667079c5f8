<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Coupons;

use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Tests\Contract\Coupons\CouponRepositoryContract;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryCoupons;
use PHPUnit\Framework\TestCase;

final class InMemoryCouponsTest extends TestCase {

	use CouponRepositoryContract;

	private CouponRepository $coupons;

	protected function setUp(): void {
		$this->coupons = new InMemoryCoupons( new FrozenClock() );
	}

	protected function coupons(): CouponRepository {
		return $this->coupons;
	}
}
