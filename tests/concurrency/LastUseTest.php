<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Tests\Support\Race;

/**
 * @group limits
 */
final class LastUseTest extends RaceTestCase {

	private const FIRST_TIME = [ 'restrictions' => [ [ 'id' => 'customer_kind', 'settings' => [ 'kind' => 'new_only' ] ] ] ];

	public function test_fifty_people_get_the_last_use_once(): void {
		$coupon = $this->stage->coupon( 'LAST', 1, 1 );
		$all    = [];
		for ( $at = 0; $at < 50; $at++ ) {
			$all[] = [ 'key' => "k$at", 'email' => "p$at@example.com", 'code' => 'LAST', 'accepted' => 5400 ];
		}

		$results = $this->race_to_book( $all );

		self::assertSame( 1, self::count_booked( $results ) );
		self::assertCount( 49, array_keys( array_column( $results, 'outcome' ), Submission::PRICE_CHANGED, true ) );
		self::assertSame( [ 'used' => 0, 'held' => 1 ], $this->counted( $coupon->id() ) );
		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_coupon_usage}' ) );
	}

	public function test_eight_processes_use_twenty_of_twenty(): void {
		$coupon = $this->stage->coupon( 'TWENTY', 20 );
		$race   = new Race();
		for ( $at = 0; $at < 8; $at++ ) {
			$race->add( 'book_often', [ 'who' => "p$at", 'times' => 20, 'code' => 'TWENTY', 'accepted' => 5400 ] );
		}

		self::assertSame( 20, array_sum( array_filter( $race->run(), 'is_int' ) ) );
		self::assertSame( [ 'used' => 0, 'held' => 20 ], $this->counted( $coupon->id() ) );
	}

	public function test_one_customer_at_eight_tills_gets_their_only_use_once(): void {
		$this->stage->coupon( 'ONCE', null, 1 );
		$all = [];
		for ( $at = 0; $at < 8; $at++ ) {
			$all[] = [ 'key' => "k$at", 'email' => 'ann@example.com', 'code' => 'ONCE', 'accepted' => 5400 ];
		}

		self::assertSame( 1, self::count_booked( $this->race_to_book( $all ) ) );
	}

	public function test_two_first_bookings_at_once_are_one(): void {
		$this->stage->coupon( 'NEW-A', null, null, self::FIRST_TIME );
		$this->stage->coupon( 'NEW-B', null, null, self::FIRST_TIME );

		$results = $this->race_to_book(
			[
				[ 'key' => 'k1', 'email' => 'ann@example.com', 'code' => 'NEW-A', 'accepted' => 5400 ],
				[ 'key' => 'k2', 'email' => 'ann@example.com', 'code' => 'NEW-B', 'accepted' => 5400 ],
				[ 'key' => 'k3', 'email' => 'ann@example.com', 'code' => 'NEW-A', 'accepted' => 5400 ],
			]
		);

		self::assertSame( 1, self::count_booked( $results ) );
	}
}
