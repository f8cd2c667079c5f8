<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing\After;

use BookingX\Addons\Coupons\Pricing\After\ClawBack;
use BookingX\Addons\Coupons\Pricing\After\Deposit;
use BookingX\Addons\Coupons\Pricing\After\Replay;
use BookingX\Addons\Coupons\Pricing\After\Reschedule;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;

final class AfterBookingTest extends PricingTestCase {

	public function test_a_deposit_is_a_part_of_the_discounted_price(): void {
		$deposit = Deposit::percentage( self::price( self::booking( 9999 ), [ self::percent( 1, 1000 ) ] )->total_with_tax(), 3000 );

		self::assertSame( [ 2700, 6299 ], [ $deposit->due_now()->minor(), $deposit->balance()->minor() ] );
	}

	public function test_a_fixed_deposit_never_exceeds_the_price(): void {
		$deposit = Deposit::amount( self::eur( 2000 ), self::eur( 3000 ) );

		self::assertSame( [ 2000, 0 ], [ $deposit->due_now()->minor(), $deposit->balance()->minor() ] );
	}

	public function test_instalments_add_up_to_the_balance(): void {
		$parts = Deposit::amount( self::eur( 10000 ), self::eur( 0 ) )->instalments( 3 );

		self::assertSame( [ 3334, 3333, 3333 ], array_map( static fn( Money $part ): int => $part->minor(), $parts ) );
	}

	/** @dataProvider ladders */
	public function test_the_fewer_are_kept_the_more_of_the_discount_is_clawed_back( int $kept, int $due ): void {
		$ladder = new ClawBack( [ [ 'kept' => 5, 'basis_points' => 5000 ], [ 'kept' => 8, 'basis_points' => 10000 ] ] );

		self::assertSame( $due, $ladder->due( self::eur( 1001 ), $kept )->minor() );
	}

	/** @return array<string, array{int, int}> */
	public function ladders(): array {
		return [
			'all are kept'      => [ 10, 0 ],
			'the upper step'    => [ 8, 0 ],
			'just below it'     => [ 7, 500 ],
			'the lower step'    => [ 5, 500 ],
			'below the ladder'  => [ 4, 1001 ],
			'none is kept'      => [ 0, 1001 ],
		];
	}

	public function test_a_claw_back_takes_from_the_refund_and_no_more(): void {
		$ladder = new ClawBack( [ [ 'kept' => 8, 'basis_points' => 10000 ] ] );

		self::assertSame( 3000, $ladder->refund( self::eur( 4000 ), self::eur( 1000 ), 4 )->minor() );
		self::assertSame( 0, $ladder->refund( self::eur( 400 ), self::eur( 1000 ), 4 )->minor() );
	}

	/**
	 * @dataProvider contracts
	 * @param list<int> $lost
	 */
	public function test_what_moving_does_to_the_price_is_said_beforehand( string $contract, string $new_start, int $difference, array $lost ): void {
		$on_tuesday = self::on( '2026-11-24T09:00:00Z' );
		$before     = self::price( $on_tuesday, [ self::percent( 1, 1000, self::only( 'weekdays', [ 'days' => [ 2 ] ] ) ) ] );

		$preview = Reschedule::preview( $contract, $before, self::on( $new_start ), new PricingEngine( self::rules() ) );

		self::assertSame( [ $difference, $lost ], [ $preview->difference()->minor(), $preview->lost_offer_ids() ] );
		self::assertSame( 5400, $preview->before()->total()->minor() );
		self::assertSame( 5400 + $difference, $preview->after()->total()->minor() );
	}

	/** @return array<string, array{string, string, int, list<int>}> */
	public function contracts(): array {
		return [
			'kept on another day'    => [ Reschedule::KEEP, '2026-11-25T09:00:00Z', 0, [] ],
			're-priced to a Tuesday' => [ Reschedule::REPRICE, '2026-12-01T09:00:00Z', 0, [] ],
			're-priced to another'   => [ Reschedule::REPRICE, '2026-11-25T09:00:00Z', 600, [ 1 ] ],
			'lost, even on Tuesday'  => [ Reschedule::LOSE, '2026-12-01T09:00:00Z', 600, [ 1 ] ],
		];
	}

	public function test_there_is_no_other_contract(): void {
		$this->expectException( \InvalidArgumentException::class );

		Reschedule::preview( 'guess', self::price( self::booking( 1 ), [] ), self::booking( 1 ), new PricingEngine( self::rules() ) );
	}

	public function test_a_stored_price_replays_and_a_changed_one_is_told(): void {
		$replay   = new Replay( new PricingEngine( self::rules() ) );
		$good     = self::price( self::booking( 1000 ), [ self::percent( 1, 1000 ) ] )->to_array();
		$quote    = self::price( self::booking( 2000 ), [ self::percent( 1, 1000 ) ] );
		$tampered = [ 'effects' => [ [ 'saving_minor' => 250, 'shares' => [ 'a' => 250 ] ] + $quote->effects()[0]->to_array() ] ] + $quote->to_array();

		$changed = $replay->changed( [ 'good' => $good, 'odd' => $tampered ] );

		self::assertSame( [ 'odd' ], array_keys( $changed ) );
		self::assertSame( [ 'effects', 'sums' ], array_keys( $changed['odd'] ) );
	}

	private static function on( string $start ): Booking {
		return self::booking( [ self::line( 'a', 6000, [ 'start' => new \DateTimeImmutable( $start ) ] ) ] );
	}
}
