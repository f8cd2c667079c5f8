<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Contract;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\BookingSnapshot;
use BookingX\Addons\Coupons\Host\BookingState;
use BookingX\Addons\Coupons\Host\CatalogueEntry;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Inputs;
use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Tests\Doubles\RecordingListener;

/**
 * What every booking host must do. The host at hand sells a service for 60.00 and an extra for 15.00.
 */
trait BookingHostContract {

	abstract protected function host(): BookingHost;

	/** Somebody who has booked before or is known otherwise. */
	abstract protected function customer(): Customer;

	/** @return array<string, mixed> the service for two, with the extra: 135.00 */
	abstract protected function selection(): array;

	/** @return int a booking of the selection that waits for its money */
	abstract protected function book(): int;

	abstract protected function pay( int $booking_id ): void;

	/** Has everything told that is still to be told. */
	abstract protected function settle(): void;

	/** @return list<string> */
	abstract protected function notes_of( int $booking_id ): array;

	abstract protected function look_at( string $place, ?int $booking_id ): string;

	public function test_the_host_names_itself(): void {
		self::assertMatchesRegularExpression( '/^[a-z_]{1,40}$/', $this->host()->describe()->id() );
		self::assertFalse( $this->host()->describe()->can( 'to fly' ) );
	}

	public function test_a_selection_has_its_price_before_any_discount(): void {
		$booking = $this->host()->booking_for( $this->selection(), $this->customer() );

		self::assertSame( [ '135.00', 'USD' ], [ $booking->subtotal()->to_decimal(), $booking->currency() ] );
		self::assertSame( [ 2, 1 ], array_map( static fn( $line ): int => $line->quantity(), $booking->lines() ) );
	}

	public function test_asking_for_a_price_changes_nothing(): void {
		$first  = $this->host()->booking_for( $this->selection(), $this->customer() );
		$second = $this->host()->booking_for( $this->selection(), $this->customer() );

		self::assertSame( $first->to_array(), $second->to_array() );
		self::assertSame( [], $this->host()->bookings_of( $this->customer() ) );
	}

	public function test_what_is_not_on_sale_is_refused_with_its_field(): void {
		try {
			$this->host()->booking_for( [ 'items' => [ [ 'service' => 999999 ] ] ], $this->customer() );
			self::fail( 'Sold what does not exist.' );
		} catch ( InvalidSelection $refused ) {
			self::assertSame( [ 'items.0.service', 'unknown_service' ], [ $refused->field(), $refused->reason() ] );
			self::assertNotSame( '', $refused->getMessage() );
		}
	}

	public function test_the_catalogue_relates_what_it_has(): void {
		$catalogue = $this->host()->catalogue();
		$services  = array_map( static fn( CatalogueEntry $entry ): int => $entry->id(), $catalogue->services() );
		$providers = array_map( static fn( CatalogueEntry $entry ): int => $entry->id(), $catalogue->providers() );
		self::assertNotSame( [], $catalogue->services() );
		foreach ( $catalogue->services() as $service ) {
			self::assertSame( [], array_diff( $service->related_ids(), $providers ) );
		}
		foreach ( array_merge( $catalogue->providers(), $catalogue->extras() ) as $entry ) {
			self::assertSame( [], array_diff( $entry->related_ids(), $services ) );
		}
	}

	public function test_a_booking_is_found_by_any_of_its_numbers(): void {
		$id      = $this->book();
		$booking = $this->found( $id );

		self::assertSame( [ $id, BookingState::PENDING, true ], [ $booking->id(), $booking->state(), $booking->is_live() ] );
		foreach ( $booking->booking_ids() as $number ) {
			self::assertSame( $id, $this->found( $number )->id() );
		}
		self::assertSame( [ $id ], array_map( static fn( BookingSnapshot $each ): int => $each->id(), $this->host()->bookings_of( $this->customer() ) ) );
		self::assertNull( $this->host()->find( 999999 ) );
	}

	public function test_everything_is_due_until_it_is_paid(): void {
		$id = $this->book();
		self::assertSame( [ '135.00', '135.00' ], [ $this->found( $id )->total()->to_decimal(), $this->host()->amount_due( $id )->to_decimal() ] );

		$this->pay( $id );
		self::assertSame( [ '0.00', BookingState::CONFIRMED ], [ $this->host()->amount_due( $id )->to_decimal(), $this->found( $id )->state() ] );
	}

	public function test_nothing_is_due_of_a_booking_that_does_not_exist(): void {
		$this->expectException( \OutOfBoundsException::class );
		$this->host()->amount_due( 999999 );
	}

	public function test_a_quote_changes_what_the_booking_costs_everywhere(): void {
		$id      = $this->book();
		$booking = $this->host()->booking_for( $this->selection(), $this->customer() );
		$line    = $booking->lines()[0];
		$saving  = Money::of_minor( 1350, 'USD' );
		$inputs  = new Inputs( $booking, [], new DiscountLimits( 10000, null, Money::zero( 'USD' ), true ), new Policy( false ) );

		$this->host()->apply_quote( $id, new Quote( $inputs, [ new Effect( 1, 1, 'TEN', 'Ten', false, $saving, [ $line->id() => $saving ] ) ], [] ) );

		self::assertSame( [ '121.50', '121.50' ], [ $this->found( $id )->total()->to_decimal(), $this->host()->amount_due( $id )->to_decimal() ] );
	}

	public function test_an_unpaid_booking_fails_once(): void {
		$id = $this->book();

		self::assertSame( [ true, false ], [ $this->host()->fail_unpaid( $id ), $this->host()->fail_unpaid( $id ) ] );
		self::assertSame( [ BookingState::FAILED, false ], [ $this->found( $id )->state(), $this->found( $id )->is_live() ] );
		self::assertSame( [], $this->host()->bookings_of( $this->customer() ) );
	}

	public function test_a_paid_or_unknown_booking_does_not_fail(): void {
		$id = $this->book();
		$this->pay( $id );

		self::assertSame( [ false, false ], [ $this->host()->fail_unpaid( $id ), $this->host()->fail_unpaid( 999999 ) ] );
		self::assertTrue( $this->found( $id )->is_live() );
	}

	public function test_a_listener_hears_of_booking_payment_and_state(): void {
		$listener = new RecordingListener();
		$this->host()->listen( $listener );
		$id = $this->book();
		$this->pay( $id );
		$this->settle();

		foreach ( [ "booked $id", "paid $id", "changed $id" ] as $news ) {
			self::assertContains( $news, $listener->heard );
		}
	}

	public function test_a_refused_checkout_ends(): void {
		$this->expectException( \Throwable::class );
		$this->host()->refuse( new Rejection( 'usage_limit_reached' ) );
	}

	public function test_a_panel_is_shown_where_it_belongs(): void {
		$this->host()->show_panel( 'mail', static fn( ?int $booking_id ): string => "<p>$booking_id</p>" );

		self::assertSame( [ '<p>7</p>', '' ], [ $this->look_at( 'mail', 7 ), $this->look_at( 'checkout', null ) ] );
		$this->expectException( \InvalidArgumentException::class );
		$this->host()->show_panel( 'on the moon', static fn(): string => '' );
	}

	public function test_a_note_stays_with_the_booking(): void {
		$id = $this->book();

		$this->host()->add_note( $id, 'Prefers "quiet" & % tea' );

		self::assertSame( [ 'Prefers "quiet" & % tea' ], $this->notes_of( $id ) );
	}

	private function found( int $booking_id ): BookingSnapshot {
		$booking = $this->host()->find( $booking_id );
		self::assertNotNull( $booking );
		return $booking;
	}
}
