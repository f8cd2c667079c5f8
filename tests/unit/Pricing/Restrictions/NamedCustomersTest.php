<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Shopper;

final class NamedCustomersTest extends RestrictionTestCase {

	private static function by( ?int $account, ?string $email ): Booking {
		return self::booking( 1000, new Shopper( 's1', $account, $email, [], 0 ) );
	}

	public function test_who_is_named_by_address_or_account_is_accepted(): void {
		$named = [ 'emails' => [ 'ana@example.com' ], 'accounts' => [ 7 ] ];

		self::assertAccepts( 'named_customers', $named, self::by( null, 'ana@example.com' ) );
		self::assertAccepts( 'named_customers', $named, self::by( 7, 'other@example.com' ) );
		self::assertRejects( 'not_eligible', 'named_customers', $named, self::by( 8, 'other@example.com' ) );
	}

	public function test_a_stranger_is_nobody_who_is_named(): void {
		self::assertRejects( 'not_eligible', 'named_customers', [ 'emails' => [ 'ana@example.com' ] ], self::by( null, null ) );
	}

	public function test_the_reason_names_nobody(): void {
		self::assertSame( [], self::assertRejects( 'not_eligible', 'named_customers', [ 'emails' => [ 'ana@example.com' ] ], self::by( null, null ) )->facts() );
	}

	public function test_nobody_at_all_is_no_setting(): void {
		self::assertInvalid( '.emails', 'too_few', 'named_customers', [] );
	}
}
