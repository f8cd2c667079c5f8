<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Tests\Support\Race;

/**
 * Staff change an offer while customers take it.
 *
 * @group limits
 */
final class ChangingOfferTest extends RaceTestCase {

	public function test_a_limit_that_is_set_while_everybody_books_counts_them_all(): void {
		$coupon = $this->stage->coupon( 'MANY' );

		$booked = $this->race_against( 'set_limit', [ 'coupon_id' => $coupon->id(), 'limit' => 30 ] );

		self::assertSame( [ 'used' => 0, 'held' => $booked ], $this->counted( $coupon->id() ) );
		self::assertGreaterThanOrEqual( 30, $booked );
	}

	public function test_a_limit_that_is_lowered_while_everybody_books_stops_them_there(): void {
		$coupon = $this->stage->coupon( 'MANY', 40 );

		$booked = $this->race_against( 'set_limit', [ 'coupon_id' => $coupon->id(), 'limit' => 10 ] );

		self::assertSame( [ 'used' => 0, 'held' => $booked ], $this->counted( $coupon->id() ) );
		self::assertGreaterThanOrEqual( 10, $booked );
		self::assertLessThanOrEqual( 40, $booked );
	}

	public function test_nobody_takes_a_paused_offer_once_it_is_paused(): void {
		$coupon = $this->stage->coupon( 'MANY', 1000 );

		$booked = $this->race_against( 'pause', [ 'coupon_id' => $coupon->id() ] );

		$last_use = $this->database()->value( 'SELECT MAX( id ) FROM {bkx_audit} WHERE action = %s', [ 'hold_taken' ] );
		$paused   = $this->database()->value( 'SELECT id FROM {bkx_audit} WHERE action = %s', [ 'coupon_paused' ] );
		self::assertSame( [ 'used' => 0, 'held' => $booked ], $this->counted( $coupon->id() ) );
		self::assertNotNull( $paused );
		self::assertLessThan( 80, $booked, "The last use is entry $last_use, the pause entry $paused." );
	}

	/**
	 * Four processes book twenty times each while a fifth changes the offer.
	 *
	 * @param array<string, int> $arguments
	 * @return int bookings
	 */
	private function race_against( string $action, array $arguments ): int {
		$race = new Race();
		for ( $at = 0; $at < 4; $at++ ) {
			$race->add( 'book_often', [ 'who' => "p$at", 'times' => 20, 'code' => 'MANY', 'accepted' => 5400 ] );
		}
		$results = $race->add( $action, $arguments )->run();
		self::assertTrue( array_pop( $results ) );
		return array_sum( array_filter( $results, 'is_int' ) );
	}
}
