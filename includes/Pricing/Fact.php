<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * The values that a reason may carry, and their JSON forms.
 *
 * @phpstan-type Value Money|\DateTimeImmutable|int|string|bool|list<int>|list<string>|list<Rejection>
 */
final class Fact {

	/**
	 * @param Value $value
	 * @return mixed
	 */
	public static function to_plain( $value ) {
		if ( $value instanceof Money ) {
			return [ 'minor' => $value->minor(), 'currency' => $value->currency() ];
		}
		if ( $value instanceof \DateTimeImmutable ) {
			return [ 'instant' => $value->format( \DATE_ATOM ), 'zone' => $value->getTimezone()->getName() ];
		}
		if ( is_array( $value ) ) {
			return array_map( static fn( $item ) => $item instanceof Rejection ? $item->to_array() : $item, $value );
		}
		return $value;
	}

	/**
	 * @param mixed $plain from to_plain()
	 * @return Value
	 */
	public static function from_plain( $plain ) {
		if ( is_int( $plain ) || is_string( $plain ) || is_bool( $plain ) ) {
			return $plain;
		}
		if ( ! is_array( $plain ) ) {
			throw new InvalidRecord( 'A fact is of no known kind.' );
		}
		$stored = new Record( [ 'fact' => $plain ] + $plain );
		if ( isset( $plain['currency'] ) ) {
			return $stored->money( 'minor', $stored->text( 'currency' ) );
		}
		if ( isset( $plain['instant'] ) ) {
			return $stored->instant( 'instant' )->setTimezone( $stored->zone( 'zone' ) );
		}
		if ( isset( $plain[0] ) && is_array( $plain[0] ) ) {
			return array_map( [ Rejection::class, 'from_record' ], $stored->records( 'fact' ) );
		}
		return isset( $plain[0] ) && is_string( $plain[0] ) ? $stored->texts( 'fact' ) : $stored->integers( 'fact' );
	}
}
