<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\SlotRange;
use BookingX\Addons\Coupons\Checkout\Slots;
use BookingX\Addons\Coupons\Checkout\Submission;

/**
 * @group limits
 * @group sql
 */
final class SlotsTest extends CheckoutTestCase {

	public function test_time_that_overlaps_by_one_grain_is_taken(): void {
		$this->book( 'k1', [ $this->stage->slot( '09:00', '10:05' ) ] );

		$submission = $this->book( 'k2', [ $this->stage->slot( '10:00', '11:00' ) ] );

		self::assertSame( Submission::SLOT_TAKEN, $submission->outcome() );
		self::assertSame( 3, $submission->slot()->provider_id() );
		self::assertSame( '10:00', $submission->slot()->start()->format( 'H:i' ) );
	}

	public function test_one_appointment_may_follow_another_and_two_providers_work_at_once(): void {
		self::assertTrue( $this->book( 'k1', [ $this->stage->slot( '09:00', '10:00' ) ] )->is_booked() );
		self::assertTrue( $this->book( 'k2', [ $this->stage->slot( '10:00', '11:00' ) ] )->is_booked() );
		self::assertTrue( $this->book( 'k3', [ $this->stage->slot( '09:00', '10:00', 4 ) ] )->is_booked() );
	}

	public function test_of_two_appointments_both_or_none_is_taken(): void {
		$this->book( 'k1', [ $this->stage->slot( '12:00', '13:00' ) ] );

		$this->book( 'k2', [ $this->stage->slot( '09:00', '10:00' ), $this->stage->slot( '12:30', '13:30' ) ] );

		self::assertSame( [ '12:00–13:00' ], $this->taken() );
	}

	public function test_time_is_free_again_with_a_cancelled_booking(): void {
		$first = $this->book( 'k1', [ $this->stage->slot( '09:00', '10:00' ) ] );
		$this->stage->checkout->release( $first->booking_id(), 'cancelled' );

		self::assertSame( [], $this->taken() );
		self::assertTrue( $this->book( 'k2', [ $this->stage->slot( '09:00', '10:00' ) ] )->is_booked() );
	}

	public function test_time_is_free_the_second_a_payment_window_ends_though_no_job_runs(): void {
		$first = $this->book( 'k1', [ $this->stage->slot( '09:00', '10:00' ) ], 15 );
		$this->stage->clock->move( '+15 minutes' );

		self::assertSame( [], $this->taken() );
		self::assertTrue( $this->book( 'k2', [ $this->stage->slot( '09:30', '10:30' ) ] )->is_booked() );
		self::assertSame( [ $first->booking_id() ], $this->stage->host->failed );
	}

	public function test_taken_time_is_told_in_ranges(): void {
		$this->book( 'k1', [ $this->stage->slot( '09:00', '10:00' ) ] );
		$this->book( 'k2', [ $this->stage->slot( '10:00', '10:30' ) ] );
		$this->book( 'k3', [ $this->stage->slot( '12:00', '12:05' ) ] );

		self::assertSame( [ '09:00–10:30', '12:00–12:05' ], $this->taken() );
	}

	/** @param list<SlotRange> $slots */
	private function book( string $key, array $slots, ?int $window = null ): Submission {
		return $this->stage->submit( $this->stage->context( $key, "$key@example.com", [], $slots, $window ), 6000 );
	}

	/** @return list<string> */
	private function taken(): array {
		$day = new \DateTimeImmutable( '2026-12-01', new \DateTimeZone( 'UTC' ) );
		return array_map(
			static fn( SlotRange $range ): string => $range->start()->format( 'H:i' ) . '–' . $range->end()->format( 'H:i' ),
			$this->get( Slots::class )->taken( [ 3 ], $day, $day->modify( '+1 day' ), $this->stage->clock->now() )
		);
	}
}
