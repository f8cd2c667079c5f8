<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Contract\Checkout;

use BookingX\Addons\Coupons\Checkout\Counters;
use BookingX\Addons\Coupons\Checkout\CustomerCount;
use BookingX\Addons\Coupons\Checkout\HoldItem;
use BookingX\Addons\Coupons\Checkout\Taking;

/** What every set of counters promises. */
trait CountersContract {

	abstract protected function counters(): Counters;

	/** @return array{int, int} id and version of an active offer */
	abstract protected function offer( ?int $limit, ?int $per_customer ): array;

	abstract protected function pause( int $coupon_id ): void;

	/** @return array{int, int} used and held */
	abstract protected function counted( int $coupon_id ): array;

	public function test_an_offer_is_taken_until_it_is_full(): void {
		[ $id, $version ] = $this->offer( 2, null );

		self::assertSame( [ Taking::TAKEN, Taking::TAKEN, Taking::FULL ], [ $this->counters()->take_offer( $id, $version, true ), $this->counters()->take_offer( $id, $version, true ), $this->counters()->take_offer( $id, $version, true ) ] );
		self::assertSame( [ 0, 2 ], $this->counted( $id ) );
	}

	public function test_an_offer_without_limit_is_not_counted(): void {
		[ $id, $version ] = $this->offer( null, null );

		self::assertSame( Taking::TAKEN, $this->counters()->take_offer( $id, $version, false ) );
		$this->counters()->change( new HoldItem( HoldItem::OFFER, $id ), -1, 1 );

		self::assertSame( [ 0, 0 ], $this->counted( $id ) );
	}

	public function test_it_does_not_matter_what_the_taker_believed_about_the_limit(): void {
		[ $id, $version ]     = $this->offer( 1, null );
		[ $open, $open_version ] = $this->offer( null, null );

		self::assertSame( [ Taking::TAKEN, Taking::FULL ], [ $this->counters()->take_offer( $id, $version, false ), $this->counters()->take_offer( $id, $version, false ) ] );
		self::assertSame( Taking::TAKEN, $this->counters()->take_offer( $open, $open_version, true ) );
	}

	public function test_other_terms_and_paused_offers_are_not_taken(): void {
		[ $id, $version ] = $this->offer( 2, null );

		self::assertSame( Taking::OUTDATED, $this->counters()->take_offer( $id, $version + 1, true ) );
		$this->pause( $id );
		self::assertSame( Taking::SWITCHED_OFF, $this->counters()->take_offer( $id, $version, true ) );
		self::assertSame( [ 0, 0 ], $this->counted( $id ) );
	}

	public function test_what_is_given_back_can_be_taken_again(): void {
		[ $id, $version ] = $this->offer( 1, null );
		$this->counters()->take_offer( $id, $version, true );
		$this->counters()->change( new HoldItem( HoldItem::OFFER, $id ), -1, 1 );
		self::assertSame( [ 1, 0 ], $this->counted( $id ) );
		$this->counters()->change( new HoldItem( HoldItem::OFFER, $id ), 0, -1 );

		self::assertSame( Taking::TAKEN, $this->counters()->take_offer( $id, $version, true ) );
	}

	public function test_each_customer_key_has_its_own_share(): void {
		[ $id ] = $this->offer( null, 1 );

		self::assertSame( [ Taking::TAKEN, Taking::FULL, Taking::TAKEN ], [ $this->counters()->take_customer( $id, 11 ), $this->counters()->take_customer( $id, 11 ), $this->counters()->take_customer( $id, 12 ) ] );
		$this->counters()->change( $this->counters()->lock_share( $id, 11 ), -1, 0 );
		self::assertSame( Taking::TAKEN, $this->counters()->take_customer( $id, 11 ) );
	}

	public function test_somebody_books_for_the_first_time_once(): void {
		self::assertSame( [ Taking::TAKEN, Taking::FULL, Taking::TAKEN ], [ $this->counters()->take_first_booking( 11 ), $this->counters()->take_first_booking( 11 ), $this->counters()->take_first_booking( 12 ) ] );
	}

	public function test_shares_are_told_by_key_and_offer(): void {
		[ $one ]   = $this->offer( null, null );
		[ $other ] = $this->offer( null, null );
		$this->counters()->take_customer( $other, 12 );
		$this->counters()->take_customer( $other, 11 );
		$this->counters()->take_customer( $one, 11 );
		$this->counters()->take_customer( $one, 11 );

		$told = array_map(
			static fn( CustomerCount $count ): array => [ $count->coupon_id(), $count->taken() ],
			$this->counters()->of_customer( [ $one, $other, 0 ], [ 11, 12 ] )
		);
		self::assertSame( [ [ $one, 2 ], [ $other, 1 ], [ $other, 1 ] ], $told );
	}
}
