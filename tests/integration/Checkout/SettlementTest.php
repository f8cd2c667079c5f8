<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\HoldState;
use BookingX\Addons\Coupons\Checkout\UseStatus;
use BookingX\Addons\Coupons\Coupons\Coupon;

/**
 * @group limits
 * @group sql
 */
final class SettlementTest extends CheckoutTestCase {

	private Coupon $coupon;

	protected function setUp(): void {
		parent::setUp();
		$this->coupon = $this->stage->coupon( 'WELCOME10', 1, 1 );
	}

	public function test_a_paid_booking_uses_its_coupon_once(): void {
		$booking_id = $this->book( 'k1', 'ann@example.com' );

		self::assertTrue( $this->stage->checkout->confirm( $booking_id ) );
		self::assertFalse( $this->stage->checkout->confirm( $booking_id ) );

		self::assertSame( [ 1, 0 ], $this->counted() );
		self::assertSame( UseStatus::USED, $this->status_of( $booking_id ) );
	}

	public function test_a_cancelled_booking_gives_its_use_back_once(): void {
		$booking_id = $this->book( 'k1', 'ann@example.com' );

		self::assertTrue( $this->stage->checkout->release( $booking_id, 'cancelled' ) );
		self::assertFalse( $this->stage->checkout->release( $booking_id, 'cancelled' ) );

		self::assertSame( [ 0, 0 ], $this->counted() );
		self::assertSame( UseStatus::RELEASED, $this->status_of( $booking_id ) );
	}

	public function test_a_used_coupon_comes_back_with_a_cancelled_booking(): void {
		$booking_id = $this->book( 'k1', 'ann@example.com' );
		$this->stage->checkout->confirm( $booking_id );

		$this->stage->checkout->release( $booking_id, 'cancelled' );

		self::assertSame( [ 0, 0 ], $this->counted() );
		self::assertGreaterThan( 0, $this->book( 'k2', 'ann@example.com' ) );
	}

	public function test_a_kept_use_stays_counted_though_its_time_is_free(): void {
		$booking_id = $this->book( 'k1', 'ann@example.com' );

		self::assertTrue( $this->stage->checkout->keep( $booking_id, 'late' ) );

		self::assertSame( [ 1, 0 ], $this->counted() );
		self::assertSame( UseStatus::KEPT, $this->status_of( $booking_id ) );
		self::assertSame( '0', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_slots}' ) );
	}

	public function test_a_booking_that_is_over_cannot_be_confirmed(): void {
		$booking_id = $this->book( 'k1', 'ann@example.com' );
		$this->stage->checkout->release( $booking_id, 'cancelled' );

		self::assertFalse( $this->stage->checkout->confirm( $booking_id ) );
		self::assertSame( [ 0, 0 ], $this->counted() );
	}

	public function test_an_unpaid_booking_fails_after_its_window(): void {
		$booking_id = $this->book( 'k1', 'ann@example.com', 15 );
		$this->stage->clock->move( '+14 minutes 59 seconds' );
		self::assertSame( 0, $this->stage->checkout->expire_due() );
		$this->stage->clock->move( '+1 second' );

		self::assertSame( 1, $this->stage->checkout->expire_due() );

		self::assertSame( [ $booking_id ], $this->stage->host->failed );
		self::assertSame( [ 0, 0 ], $this->counted() );
		self::assertSame( HoldState::LAPSED, $this->database()->value( 'SELECT state FROM {bkx_holds}' ) );
		self::assertSame( 0, $this->stage->checkout->expire_due() );
	}

	public function test_a_booking_paid_at_the_last_moment_goes_on(): void {
		$booking_id              = $this->book( 'k1', 'ann@example.com', 15 );
		$this->stage->host->paid = [ $booking_id ];
		$this->stage->clock->move( '+16 minutes' );

		self::assertSame( 0, $this->stage->checkout->expire_due() );

		self::assertTrue( $this->stage->checkout->confirm( $booking_id ) );
		self::assertSame( [ 1, 0 ], $this->counted() );
	}

	public function test_a_slow_payment_has_all_the_time_it_needs(): void {
		$booking_id = $this->book( 'k1', 'ann@example.com', 15 );
		$this->stage->checkout->wait_for_payment( $booking_id );
		$this->stage->clock->move( '+3 days' );

		self::assertSame( 0, $this->stage->checkout->expire_due() );
		self::assertSame( [ 0, 1 ], $this->counted() );
	}

	public function test_the_last_use_is_free_the_second_a_payment_window_ends_though_no_job_runs(): void {
		$this->book( 'k1', 'ann@example.com', 15 );
		$this->stage->clock->move( '+15 minutes' );

		$this->book( 'k2', 'ben@example.com' );

		self::assertCount( 1, $this->stage->host->failed );
		self::assertSame( [ 0, 1 ], $this->counted() );
	}

	public function test_a_failed_payment_does_not_block_the_customer(): void {
		$booking_id = $this->book( 'k1', 'ann@example.com', 15 );
		$this->stage->checkout->release( $booking_id, 'failed' );

		self::assertGreaterThan( 0, $this->book( 'k2', 'ann@example.com' ) );
	}

	private function book( string $key, string $email, ?int $window = null ): int {
		return $this->stage->submit( $this->stage->context( $key, $email, [ 'WELCOME10' ], [ $this->stage->slot( '09:00', '10:00' ) ], $window ), 5400 )->booking_id();
	}

	/** @return array{int, int} used, held */
	private function counted(): array {
		$coupon = $this->stage->coupon_now( $this->coupon );
		return [ $coupon->times_used(), $coupon->times_held() ];
	}

	private function status_of( int $booking_id ): ?string {
		return $this->database()->value( 'SELECT status FROM {bkx_coupon_usage} WHERE booking_id = %d', [ $booking_id ] );
	}
}
