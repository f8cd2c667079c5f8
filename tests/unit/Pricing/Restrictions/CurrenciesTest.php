<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

final class CurrenciesTest extends RestrictionTestCase {

	public function test_only_bookings_in_a_named_currency_are_accepted(): void {
		self::assertAccepts( 'currencies', [ 'currencies' => [ 'USD', 'EUR' ] ], self::booking( 1000 ) );
		self::assertRejects( 'currency_not_eligible', 'currencies', [ 'currencies' => [ 'USD' ] ], self::booking( 1000 ) );
	}

	public function test_a_word_is_no_currency(): void {
		self::assertInvalid( '.currencies.0', 'wrong_format', 'currencies', [ 'currencies' => [ 'eur' ] ] );
	}
}
