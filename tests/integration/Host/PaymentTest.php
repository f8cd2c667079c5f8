<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentDesk;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * A booking for 54.00 with the last use of a code, paid online within fifteen minutes or not.
 *
 * @group sql
 * @group limits
 */
final class PaymentTest extends TestCase {

	private Salon $salon;
	private int $id;

	protected function setUp(): void {
		parent::setUp();
		$this->salon = new Salon( [ 'test_payments' => true, 'payment_window_minutes' => 15 ] );
		$this->salon->coupon( 'LAST', 1 );
		$this->id = $this->salon->book( $this->salon->selection( [], 'test' ), '54.00', [ 'LAST' ] )->booking_id();
	}

	public function test_a_booking_waits_for_its_money(): void {
		$order = $this->salon->order( $this->id );

		self::assertSame( [ OrderStatus::PENDING, '54.00' ], [ $order->status(), $order->payment()->due()->to_decimal() ] );
		self::assertSame( '2026-11-23 07:15:00', ( $order->payment()->until() ?? new \DateTimeImmutable() )->format( 'Y-m-d H:i:s' ) );
		self::assertSame( 'bound', $this->hold() );
	}

	public function test_money_in_time_confirms_and_counts_the_use(): void {
		self::assertSame( PaymentDesk::TAKEN, $this->pay( '54.00' ) );

		$order = $this->salon->order( $this->id );
		self::assertSame( [ OrderStatus::CONFIRMED, true, '0.00', 'used' ], [ $order->status(), $order->payment()->is_complete(), $order->payment()->due()->to_decimal(), $this->hold() ] );
		self::assertSame( 'completed', get_post_meta( $this->id, 'payment_status', true ) );
	}

	public function test_the_same_news_twice_pays_once(): void {
		$this->pay( '54.00' );

		self::assertSame( PaymentDesk::REPEATED, $this->pay( '54.00' ) );
		self::assertSame( '1', $this->database()->value( "SELECT COUNT(*) FROM {bkx_audit} WHERE action = 'booking_paid'" ) );
	}

	/** @return array<string, array{string, string}> */
	public function wrong_amounts(): array {
		return [
			'too little'       => [ '53.99', 'USD' ],
			'too much'         => [ '54.01', 'USD' ],
			'another currency' => [ '54.00', 'EUR' ],
		];
	}

	/** @dataProvider wrong_amounts */
	public function test_another_amount_is_no_payment( string $amount, string $currency ): void {
		$result = $this->salon->get( PaymentDesk::class )->succeeded( $this->id, Money::from_decimal( $amount, $currency ), 'ref' );

		self::assertSame( [ PaymentDesk::WRONG_AMOUNT, OrderStatus::PENDING ], [ $result, $this->salon->order( $this->id )->status() ] );
	}

	public function test_a_failed_payment_frees_time_and_use_at_once(): void {
		$this->salon->get( PaymentDesk::class )->failed( $this->id, 'declined' );

		self::assertSame( [ OrderStatus::FAILED, 'released' ], [ $this->salon->order( $this->id )->status(), $this->hold() ] );
		self::assertTrue( $this->somebody_else_books() );
	}

	public function test_after_the_window_time_and_use_are_free_though_nobody_tidied_up(): void {
		$this->salon->clock->move( '+15 minutes' );

		self::assertTrue( $this->somebody_else_books() );
		self::assertSame( OrderStatus::FAILED, $this->salon->order( $this->id )->status() );
	}

	public function test_the_tidy_job_fails_what_was_not_paid(): void {
		$this->salon->clock->move( '+14 minutes' );
		self::assertSame( 0, $this->salon->get( Checkout::class )->expire_due() );

		$this->salon->clock->move( '+1 minute' );
		self::assertSame( 1, $this->salon->get( Checkout::class )->expire_due() );
		self::assertSame( [ OrderStatus::FAILED, 'lapsed' ], [ $this->salon->order( $this->id )->status(), $this->hold() ] );
	}

	public function test_money_after_the_window_is_refused_tidied_up_or_not(): void {
		$this->salon->clock->move( '+15 minutes' );
		self::assertSame( PaymentDesk::TOO_LATE, $this->pay( '54.00' ) );

		$this->salon->get( Checkout::class )->expire_due();
		self::assertSame( PaymentDesk::TOO_LATE, $this->pay( '54.00' ) );
		self::assertFalse( $this->salon->order( $this->id )->payment()->is_complete() );
		self::assertSame( '2', $this->database()->value( "SELECT COUNT(*) FROM {bkx_audit} WHERE action = 'payment_refused'" ) );
	}

	public function test_staff_cannot_confirm_what_ran_out(): void {
		$this->salon->clock->move( '+15 minutes' );

		$this->expectException( \BookingX\Addons\Coupons\Host\Standalone\Orders\StatusNotAllowed::class );
		$this->salon->get( \BookingX\Addons\Coupons\Host\Standalone\Orders\OrderChanges::class )->change( $this->salon->order( $this->id ), OrderStatus::CONFIRMED );
	}

	public function test_test_payments_are_not_offered_outside_test_mode(): void {
		$this->salon->settings( [ 'test_payments' => false ] );

		$this->expectExceptionMessage( 'This way to pay is not offered.' );
		$this->salon->book( $this->salon->selection( [ 'start' => '2026-11-24T15:00' ], 'test' ) );
	}

	private function pay( string $amount ): string {
		return $this->salon->get( PaymentDesk::class )->succeeded( $this->id, Money::from_decimal( $amount, 'USD' ), 'ref-1' );
	}

	private function somebody_else_books(): bool {
		return $this->salon->book( $this->salon->selection(), '54.00', [ 'LAST' ], null, 'somebody@else.example' )->is_booked();
	}

	private function hold(): ?string {
		return $this->database()->value( 'SELECT state FROM {bkx_holds} WHERE booking_id = %d', [ $this->id ] );
	}
}
