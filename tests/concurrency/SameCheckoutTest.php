<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Tests\Support\Race;

/**
 * @group limits
 */
final class SameCheckoutTest extends RaceTestCase {

	public function test_overlapping_times_go_to_one_customer(): void {
		$results = $this->race_to_book(
			[
				[ 'key' => 'k1', 'email' => 'p1@example.com', 'accepted' => 6000, 'from' => '09:00', 'until' => '10:05' ],
				[ 'key' => 'k2', 'email' => 'p2@example.com', 'accepted' => 6000, 'from' => '10:00', 'until' => '11:00' ],
				[ 'key' => 'k3', 'email' => 'p3@example.com', 'accepted' => 6000, 'from' => '09:30', 'until' => '10:30' ],
				[ 'key' => 'k4', 'email' => 'p4@example.com', 'accepted' => 6000, 'from' => '10:00', 'until' => '10:15' ],
			]
		);

		self::assertSame( 1, self::count_booked( $results ) );
		self::assertCount( 3, array_keys( array_column( $results, 'outcome' ), Submission::SLOT_TAKEN, true ) );
	}

	public function test_one_checkout_sent_eight_times_books_once(): void {
		$coupon  = $this->stage->coupon( 'MANY', 100 );
		$results = $this->race_to_book( array_fill( 0, 8, [ 'key' => 'same', 'email' => 'ann@example.com', 'code' => 'MANY', 'accepted' => 5400, 'from' => '09:00', 'until' => '10:00' ] ) );

		self::assertSame( 8, self::count_booked( $results ) );
		self::assertCount( 1, array_unique( array_column( $results, 'booking_id' ) ) );
		self::assertCount( 7, array_filter( array_column( $results, 'repeated' ) ) );
		self::assertSame( [ 'used' => 0, 'held' => 1 ], $this->counted( $coupon->id() ) );
	}

	public function test_a_booking_cancelled_eight_times_at_once_gives_back_one_use(): void {
		$coupon     = $this->stage->coupon( 'MANY', 100 );
		$booking_id = $this->stage->submit( $this->stage->context( 'k1', 'ann@example.com', [ 'MANY' ] ), 5400 )->booking_id();
		$this->stage->submit( $this->stage->context( 'k2', 'ben@example.com', [ 'MANY' ] ), 5400 );
		$race = new Race();
		for ( $at = 0; $at < 8; $at++ ) {
			$race->add( 'release', [ 'booking_id' => $booking_id ] );
		}

		self::assertCount( 1, array_keys( $race->run(), true, true ) );
		self::assertSame( [ 'used' => 0, 'held' => 1 ], $this->counted( $coupon->id() ) );
	}

	public function test_payment_and_cancellation_at_once_end_in_one_of_both_orders(): void {
		$coupon     = $this->stage->coupon( 'MANY', 100 );
		$booking_id = $this->stage->submit( $this->stage->context( 'k1', 'ann@example.com', [ 'MANY' ] ), 5400 )->booking_id();

		( new Race() )->add( 'confirm', [ 'booking_id' => $booking_id ] )->add( 'release', [ 'booking_id' => $booking_id ] )->run();

		self::assertSame( [ 'used' => 0, 'held' => 0 ], $this->counted( $coupon->id() ) );
		self::assertSame( 'released', $this->database()->value( 'SELECT state FROM {bkx_holds}' ) );
	}
}
