<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\Restrictions;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Shopper;

final class CustomerKindTest extends RestrictionTestCase {

	private static function by_somebody_with( int $earlier_bookings ): Booking {
		return self::booking( 1000, new Shopper( 's1', null, 'ana@example.com', [], $earlier_bookings ) );
	}

	public function test_an_offer_for_new_customers_takes_a_first_booking(): void {
		self::assertAccepts( 'customer_kind', [ 'kind' => 'new_only' ], self::by_somebody_with( 0 ) );
	}

	public function test_an_offer_for_new_customers_refuses_a_second_booking(): void {
		self::assertRejects( 'not_first_time', 'customer_kind', [ 'kind' => 'new_only' ], self::by_somebody_with( 1 ) );
	}

	public function test_an_offer_for_existing_customers_takes_a_second_booking(): void {
		self::assertAccepts( 'customer_kind', [ 'kind' => 'existing_only' ], self::by_somebody_with( 1 ) );
	}

	public function test_an_offer_for_existing_customers_refuses_a_first_booking(): void {
		self::assertRejects( 'not_existing_customer', 'customer_kind', [ 'kind' => 'existing_only' ], self::by_somebody_with( 0 ) );
	}

	public function test_an_offer_for_all_takes_everybody(): void {
		self::assertAccepts( 'customer_kind', [ 'kind' => 'all' ], self::by_somebody_with( 0 ) );
		self::assertAccepts( 'customer_kind', [ 'kind' => 'all' ], self::by_somebody_with( 5 ) );
	}

	public function test_another_kind_is_no_setting(): void {
		self::assertInvalid( '.kind', 'not_one_of', 'customer_kind', [ 'kind' => 'vip' ] );
	}
}
