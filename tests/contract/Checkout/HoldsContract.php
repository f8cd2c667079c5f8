<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Contract\Checkout;

use BookingX\Addons\Coupons\Checkout\Hold;
use BookingX\Addons\Coupons\Checkout\HoldItem;
use BookingX\Addons\Coupons\Checkout\Holds;
use BookingX\Addons\Coupons\Checkout\HoldState;

/** What every store of holds promises. */
trait HoldsContract {

	abstract protected function holds(): Holds;

	public function test_a_checkout_has_one_hold(): void {
		$hold = $this->open( 'k1' );

		self::assertNull( $this->holds()->open( 'k1', $this->moment( '09:15' ), $this->moment( '09:01' ) ) );
		$found = $this->holds()->lock( 'k1' );
		self::assertNotNull( $found );
		self::assertSame( [ $hold->id(), HoldState::HELD ], [ $found->id(), $found->state() ] );
		self::assertNull( $this->holds()->lock( 'k2' ) );
	}

	public function test_a_state_is_left_once(): void {
		$hold = $this->bound( 'k1', 71 );

		self::assertFalse( $this->holds()->move( $hold->id(), [ HoldState::USED ], HoldState::RELEASED, '', $this->moment( '09:01' ) ) );
		self::assertTrue( $this->holds()->move( $hold->id(), HoldState::OPEN, HoldState::RELEASED, '', $this->moment( '09:01' ) ) );
		self::assertFalse( $this->holds()->move( $hold->id(), HoldState::OPEN, HoldState::RELEASED, '', $this->moment( '09:01' ) ) );
	}

	public function test_a_booking_finds_its_hold(): void {
		$hold  = $this->bound( 'k1', 71, '09:15' );
		$found = $this->holds()->of_booking( 71 );

		self::assertNotNull( $found );
		self::assertSame( [ $hold->id(), HoldState::BOUND, 71, 5 ], [ $found->id(), $found->state(), $found->booking_id(), $found->customer_id() ] );
		self::assertEquals( $this->moment( '09:15' ), $found->expires_at() );
		self::assertNull( $this->holds()->of_booking( 72 ) );
	}

	public function test_a_checkout_gets_its_key_back_when_the_booking_is_over(): void {
		$hold = $this->bound( 'k1', 71 );
		$this->holds()->move( $hold->id(), [ HoldState::BOUND ], HoldState::USED, '', $this->moment( '09:01' ) );
		self::assertNotNull( $this->holds()->lock( 'k1' ) );

		$this->holds()->move( $hold->id(), [ HoldState::USED ], HoldState::RELEASED, '', $this->moment( '09:02' ) );

		self::assertNull( $this->holds()->lock( 'k1' ) );
		self::assertNotSame( $hold->id(), $this->open( 'k1' )->id() );
	}

	public function test_a_hold_lapses_from_the_second_on_and_once(): void {
		$hold = $this->bound( 'k1', 71, '09:15' );

		self::assertNull( $this->holds()->lapse( $hold->id(), $this->moment( '09:14' ) ) );
		$before = $this->holds()->lapse( $hold->id(), $this->moment( '09:15' ) );
		self::assertNotNull( $before );
		self::assertSame( [ HoldState::BOUND, 71 ], [ $before->state(), $before->booking_id() ] );
		self::assertNull( $this->holds()->lapse( $hold->id(), $this->moment( '09:16' ) ) );
	}

	public function test_what_does_not_run_out_is_never_overdue(): void {
		$stopped = $this->bound( 'k1', 71, '09:15' );
		$this->bound( 'k2', 72 );
		$late = $this->bound( 'k3', 73, '09:20' );
		$this->holds()->stop_the_clock( $stopped->id(), $this->moment( '09:01' ) );

		self::assertSame( [], $this->holds()->overdue( $this->moment( '09:19' ), 10 ) );
		self::assertSame( [ $late->id() ], $this->holds()->overdue( $this->moment( '10:00' ), 10 ) );
	}

	public function test_items_are_kept_in_order_and_found_by_what_they_took(): void {
		$hold  = $this->bound( 'k1', 71, '09:15' );
		$items = [ new HoldItem( HoldItem::SLOT, 3, 12, null, $this->moment( '12:00' ) ), new HoldItem( HoldItem::OFFER, 8, 1, 80 ), new HoldItem( HoldItem::CODE, 8 ) ];
		$this->holds()->add_items( $hold->id(), $items );

		self::assertEquals( $items, $this->holds()->items( $hold->id() ) );
		self::assertSame( [], $this->holds()->overdue_on( $items[1], $this->moment( '09:14' ) ) );
		self::assertSame( [ $hold->id() ], $this->holds()->overdue_on( $items[1], $this->moment( '09:15' ) ) );
		self::assertSame( [ 8 => 1 ], $this->holds()->overdue_units( HoldItem::OFFER, [ 8, 9 ], $this->moment( '09:15' ) ) );
		$this->holds()->drop_items( $hold->id() );
		self::assertSame( [], $this->holds()->items( $hold->id() ) );
	}

	private function open( string $key ): Hold {
		$hold = $this->holds()->open( $key, $this->moment( '09:15' ), $this->moment( '09:00' ) );
		self::assertNotNull( $hold );
		return $hold;
	}

	private function bound( string $key, int $booking_id, ?string $expires_at = null ): Hold {
		return $this->holds()->bind( $this->open( $key )->id(), 'scripted', $booking_id, 5, $expires_at === null ? null : $this->moment( $expires_at ), $this->moment( '09:00' ) );
	}

	private function moment( string $time ): \DateTimeImmutable {
		return new \DateTimeImmutable( "2026-11-23 $time", new \DateTimeZone( 'UTC' ) );
	}
}
