<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Shares an amount so that the shares add up: largest remainder, ties to the earlier one.
 */
final class Allocation {

	/**
	 * @template K of array-key
	 * @param int           $amount  not negative
	 * @param array<K, int> $weights not negative; at least one above zero unless the amount is zero
	 * @return array<K, int> same keys and order
	 */
	public static function proportional( int $amount, array $weights ): array {
		$through = array_sum( $weights );
		if ( $amount === 0 || $through === 0 ) {
			if ( $amount !== 0 ) {
				throw new \InvalidArgumentException( 'Nobody carries any weight.' );
			}
			return array_map( static fn(): int => 0, $weights );
		}
		$shares = [];
		$rests  = [];
		$spare  = $amount;
		foreach ( $weights as $key => $weight ) {
			[ $shares[ $key ], $rests[ $key ] ] = Exact::division( $amount, $weight, $through );
			$spare -= $shares[ $key ];
		}
		foreach ( self::largest( $rests, $spare ) as $key ) {
			++$shares[ $key ];
		}
		return $shares;
	}

	/**
	 * Proportional, but nobody gets more than the limit: what a limit takes away is shared again among the others.
	 * Gives less than the amount only when everybody with weight is at the limit.
	 *
	 * @template K of array-key
	 * @param array<K, int> $weights not negative
	 * @param array<K, int> $limits  same keys, not negative
	 * @return array<K, int> same keys and order
	 */
	public static function within( int $amount, array $weights, array $limits ): array {
		$result = array_map( static fn(): int => 0, $weights );
		$open   = array_filter( $weights, static fn( int $weight ): bool => $weight > 0 );
		while ( $amount > 0 && $open !== [] ) {
			$shares = self::proportional( $amount, $open );
			$full   = array_filter( array_keys( $shares ), static fn( $key ): bool => $shares[ $key ] > $limits[ $key ] );
			if ( $full === [] ) {
				return array_replace( $result, $shares );
			}
			foreach ( $full as $key ) {
				$result[ $key ] = $limits[ $key ];
				$amount        -= $limits[ $key ];
				unset( $open[ $key ] );
			}
		}
		return $result;
	}

	/**
	 * @template K of array-key
	 * @param array<K, int> $rests
	 * @return list<K> keys of the $count largest, the earlier of equals first
	 */
	private static function largest( array $rests, int $count ): array {
		if ( $count === 0 ) {
			return [];
		}
		$keys     = array_keys( $rests );
		$position = array_flip( $keys );
		// Position decides between equals: sorting is not stable on PHP 7.4.
		usort( $keys, static fn( $a, $b ): int => [ $rests[ $b ], $position[ $a ] ] <=> [ $rests[ $a ], $position[ $b ] ] );
		return array_slice( $keys, 0, $count );
	}
}
