<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Coupons\FactText;
use BookingX\Addons\Coupons\Pricing\Money;

/**
 * Facts in plain English: "7.50 EUR", "service 7".
 */
final class PlainFactText implements FactText {

	public function money( Money $money ): string {
		return $money->to_decimal() . ' ' . $money->currency();
	}

	public function moment( \DateTimeImmutable $instant ): string {
		return $instant->format( 'Y-m-d H:i T' );
	}

	public function day( \DateTimeImmutable $instant ): string {
		return $instant->format( 'Y-m-d' );
	}

	public function weekdays( array $days ): string {
		return $this->enumeration( array_map( static fn( int $day ): string => [ 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday' ][ $day ], $days ) );
	}

	public function services( array $ids ): string {
		return $this->named( 'service', $ids );
	}

	public function providers( array $ids ): string {
		return $this->named( 'provider', $ids );
	}

	public function extras( array $ids ): string {
		return $this->named( 'extra', $ids );
	}

	public function locations( array $ids ): string {
		return $this->named( 'location', $ids );
	}

	public function categories( array $ids ): string {
		return $this->named( 'category', $ids );
	}

	public function enumeration( array $names ): string {
		return implode( ', ', $names );
	}

	public function number( int $number ): string {
		return (string) $number;
	}

	/** @param list<int> $ids */
	private function named( string $kind, array $ids ): string {
		return $this->enumeration( array_map( static fn( int $id ): string => "$kind $id", $ids ) );
	}
}
