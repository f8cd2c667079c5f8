<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Pricing;

use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\InvalidBooking;
use BookingX\Addons\Coupons\Pricing\InvalidMoney;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;

final class BookingTest extends PricingTestCase {

	public function test_the_subtotal_is_the_sum_of_units_times_price(): void {
		self::assertSame( 7500, self::booking( [ self::line( 'a', 3000, [ 'quantity' => 2 ] ), self::line( 'b', 1500 ) ] )->subtotal()->minor() );
	}

	/** @dataProvider impossible_bookings */
	public function test_a_booking_that_cannot_be_is_refused_with_its_reason( string $reason, \Closure $build ): void {
		try {
			$build();
		} catch ( InvalidBooking $invalid ) {
			self::assertSame( $reason, $invalid->reason() );
			return;
		}
		self::fail( 'It was accepted.' );
	}

	/** @return array<string, array{string, \Closure}> */
	public function impossible_bookings(): array {
		return [
			'no line'           => [ 'no_lines', static fn(): Booking => self::booking( [] ) ],
			'10,000 lines'      => [ 'too_many_lines', static fn(): Booking => self::booking( array_fill( 0, 10000, self::line( 'a', 1 ) ) ) ],
			'one id twice'      => [ 'repeated_line', static fn(): Booking => self::booking( [ self::line( 'a', 1 ), self::line( 'a', 2 ) ] ) ],
			'no unit'           => [ 'impossible_line', static fn(): Line => self::line( 'a', 1, [ 'quantity' => 0 ] ) ],
			'negative price'    => [ 'impossible_line', static fn(): Line => self::line( 'a', -1 ) ],
			'negative tax rate' => [ 'impossible_line', static fn(): Line => self::line( 'a', 1, [ 'tax_basis_points' => -1 ] ) ],
			'id of digits'      => [ 'impossible_line', static fn(): Line => self::line( '1', 1 ) ],
			'unknown line'      => [ 'unknown_line', static fn(): Line => self::booking( 1 )->line( 'z' ) ],
		];
	}

	public function test_lines_of_another_currency_are_refused(): void {
		$this->expectException( InvalidMoney::class );

		self::booking( [ self::line( 'a', 1 ), self::line( 'b', 1, [ 'unit_price' => Money::of_minor( 1, 'USD' ) ] ) ] );
	}

	public function test_a_sum_beyond_the_limit_is_refused(): void {
		$this->expectException( InvalidMoney::class );

		self::booking( [ self::line( 'a', 600000000000 ), self::line( 'b', 600000000000 ) ] );
	}

	public function test_what_was_taken_lowers_line_and_subtotal_of_a_copy(): void {
		$booking = self::booking( [ self::line( 'a', 1000 ), self::line( 'b', 500 ) ] );

		$after = $booking->after( [ 'a' => self::eur( 300 ) ] );

		self::assertSame( [ 700, 500, 1200 ], [ $after->line( 'a' )->total()->minor(), $after->line( 'b' )->total()->minor(), $after->subtotal()->minor() ] );
		self::assertSame( [ 1000, 1500 ], [ $booking->line( 'a' )->total()->minor(), $booking->subtotal()->minor() ] );
	}

	public function test_units_of_a_reduced_line_share_what_is_left_evenly(): void {
		$line = self::line( 'a', 1000, [ 'quantity' => 3 ] )->after( self::eur( 1000 ) );

		self::assertSame( [ [ 'minor' => 667, 'count' => 2 ], [ 'minor' => 666, 'count' => 1 ] ], $line->unit_runs() );
	}

	public function test_untouched_units_are_one_run(): void {
		self::assertSame( [ [ 'minor' => 1000, 'count' => 3 ] ], self::line( 'a', 1000, [ 'quantity' => 3 ] )->unit_runs() );
	}

	public function test_a_line_may_lose_no_more_than_down_to_its_floor(): void {
		$line = self::line( 'a', 5000, [ 'quantity' => 2, 'min_unit_price' => self::eur( 4500 ) ] );

		self::assertSame( 1000, $line->room()->minor() );
		self::assertSame( 0, $line->after( self::eur( 1500 ) )->room()->minor() );
	}
}
