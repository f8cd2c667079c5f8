<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Coupons;

use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\TermsProjection;
use BookingX\Addons\Coupons\Coupons\WpdbCouponPages;
use BookingX\Addons\Coupons\Coupons\WpdbCoupons;
use BookingX\Addons\Coupons\Tests\Contract\Coupons\CouponRepositoryContract;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/** @group sql */
final class WpdbCouponsTest extends TestCase {

	use CouponRepositoryContract;

	protected function coupons(): CouponRepository {
		$clock = new FrozenClock();
		return new WpdbCoupons( $this->database(), new TermsProjection( $clock ), new WpdbCouponPages( $this->database() ), $clock );
	}
}
