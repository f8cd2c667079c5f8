<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Shopper;

final class PaymentMethodsTest extends RestrictionTestCase {

	private static function through( string $channel, ?string $payment_method ): Booking {
		return new Booking( [ self::line( 'a', 1000 ) ], Shopper::stranger(), new \DateTimeImmutable( '2026-11-23T09:00:00Z' ), new \DateTimeZone( 'UTC' ), 'EUR', $channel, $payment_method );
	}

	public function test_one_of_those_named_is_accepted(): void {
		self::assertAccepts( 'payment_methods', [ 'methods' => [ 'on_site' ] ], self::through( 'web', 'on_site' ) );
	}

	public function test_another_one_is_refused_and_told_which_would_do(): void {
		$rejection = self::assertRejects( 'payment_method_not_eligible', 'payment_methods', [ 'methods' => [ 'on_site' ] ], self::through( 'web', null ) );

		self::assertSame( [ 'payment_methods' => [ 'on_site' ] ], $rejection->facts() );
	}
}
