<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Shopper;

final class ChannelsTest extends RestrictionTestCase {

	private static function through( string $channel, ?string $payment_method ): Booking {
		return new Booking( [ self::line( 'a', 1000 ) ], Shopper::stranger(), new \DateTimeImmutable( '2026-11-23T09:00:00Z' ), new \DateTimeZone( 'UTC' ), 'EUR', $channel, $payment_method );
	}

	public function test_one_of_those_named_is_accepted(): void {
		self::assertAccepts( 'channels', [ 'channels' => [ 'app', 'web' ] ], self::through( 'web', null ) );
	}

	public function test_another_one_is_refused_and_told_which_would_do(): void {
		$rejection = self::assertRejects( 'channel_not_eligible', 'channels', [ 'channels' => [ 'app', 'web' ] ], self::through( 'partner', null ) );

		self::assertSame( [ 'channels' => [ 'app', 'web' ] ], $rejection->facts() );
	}
}
