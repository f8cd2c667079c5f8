<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Shares an order's price among its appointments, since the core keeps one price per booking. The shares add up.
 */
final class PriceSplit {

	/**
	 * @param int $count of appointments
	 * @return list<array{total: Money, tax: Money}> of each appointment, total with tax
	 */
	public function among( Quote $quote, int $count ): array {
		$nothing = Money::zero( $quote->currency() );
		$prices  = array_map( static fn(): array => [ 'total' => $nothing, 'tax' => $nothing ], range( 1, $count ) );
		foreach ( $quote->lines() as $line ) {
			$at    = $this->index( $line->id(), $count );
			$tax   = $quote->tax_of( $line );
			$total = $quote->prices_include_tax() ? $quote->after_discount( $line ) : $quote->after_discount( $line )->plus( $tax );

			$prices[ $at ] = [ 'total' => $prices[ $at ]['total']->plus( $total ), 'tax' => $prices[ $at ]['tax']->plus( $tax ) ];
		}
		return $prices;
	}

	/** See Appointment::line_id(). */
	private function index( string $line_id, int $count ): int {
		if ( preg_match( '/^item-(\d+)(-extra-\d+)?$/D', $line_id, $found ) !== 1 || (int) $found[1] < 1 || (int) $found[1] > $count ) {
			throw new \LogicException( "The line $line_id belongs to no appointment of the order." );
		}
		return (int) $found[1] - 1;
	}
}
