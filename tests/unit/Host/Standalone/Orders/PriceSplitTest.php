<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Host\Standalone\Orders\PriceSplit;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\DiscountLimits;
use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Inputs;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Shopper;
use PHPUnit\Framework\TestCase;

final class PriceSplitTest extends TestCase {

	/** @return array<string, array{bool, list<array{string, string}>}> tax inside, total and tax of each appointment */
	public function bases(): array {
		return [
			'tax inside' => [ true, [ [ '49.99', '4.55' ], [ '15.00', '1.36' ] ] ],
			'tax on top' => [ false, [ [ '54.99', '5.00' ], [ '16.50', '1.50' ] ] ],
		];
	}

	/**
	 * @dataProvider bases
	 * @param list<array{string, string}> $expected
	 */
	public function test_each_appointment_carries_its_own_lines_and_the_shares_add_up( bool $inside, array $expected ): void {
		$quote = $this->quote( [ 'item-1' => 4999, 'item-1-extra-7' => 1000, 'item-2' => 1500 ], 1000, $inside );

		$prices = ( new PriceSplit() )->among( $quote, 2 );

		self::assertSame( $expected, array_map( static fn( array $price ): array => [ $price['total']->to_decimal(), $price['tax']->to_decimal() ], $prices ) );
		self::assertTrue( $quote->total_with_tax()->equals( $prices[0]['total']->plus( $prices[1]['total'] ) ) );
		self::assertTrue( $quote->tax()->equals( $prices[0]['tax']->plus( $prices[1]['tax'] ) ) );
	}

	public function test_a_line_of_no_appointment_is_a_bug_and_not_lost_money(): void {
		$this->expectException( \LogicException::class );
		( new PriceSplit() )->among( $this->quote( [ 'item-3' => 1000 ], 0, true ), 2 );
	}

	/** @param array<string, int> $prices by line id */
	private function quote( array $prices, int $saving, bool $inside ): Quote {
		$lines = [];
		foreach ( $prices as $id => $minor ) {
			$lines[] = Line::of( [ 'id' => $id, 'service_id' => 1, 'unit_price' => Money::of_minor( $minor, 'USD' ), 'tax_basis_points' => 1000 ] );
		}
		$utc     = new \DateTimeZone( 'UTC' );
		$booking = new Booking( $lines, Shopper::stranger(), new \DateTimeImmutable( '2026-11-23', $utc ), $utc, 'USD', 'web', null, $inside );
		$money   = Money::of_minor( $saving, 'USD' );
		$effects = $saving === 0 ? [] : [ new Effect( 1, 1, 'TEN', 'Ten', false, $money, [ 'item-1' => $money ] ) ];
		return new Quote( new Inputs( $booking, [], new DiscountLimits( 10000, null, Money::zero( 'USD' ), true ), new Policy( false ) ), $effects, [] );
	}
}
