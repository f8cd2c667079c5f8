<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\Counters;
use BookingX\Addons\Coupons\Coupons\CouponEditor;
use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Tests\Contract\Checkout\CountersContract;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\CheckoutStage;

/**
 * @group limits
 * @group sql
 */
final class WpdbCountersTest extends TestCase {

	use CountersContract;

	protected function counters(): Counters {
		return $this->get( Counters::class );
	}

	protected function offer( ?int $limit, ?int $per_customer ): array {
		$coupon = ( new CheckoutStage() )->coupon( 'C' . bin2hex( random_bytes( 5 ) ), $limit, $per_customer );
		return [ $coupon->id(), $coupon->version_id() ];
	}

	protected function pause( int $coupon_id ): void {
		$coupon = $this->get( CouponRepository::class )->find( $coupon_id );
		self::assertNotNull( $coupon );
		$this->get( CouponEditor::class )->change_status( $coupon, CouponStatus::PAUSED );
	}

	protected function counted( int $coupon_id ): array {
		$coupon = $this->get( CouponRepository::class )->find( $coupon_id );
		self::assertNotNull( $coupon );
		return [ $coupon->times_used(), $coupon->times_held() ];
	}
}
