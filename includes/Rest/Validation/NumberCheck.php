<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Validation;

defined( 'ABSPATH' ) || exit;

/**
 * Whole numbers and yes/no. There is no other number on our wire: money and percent are strings.
 */
final class NumberCheck {

	/**
	 * @param array<mixed> $schema
	 * @param mixed        $value
	 * @return int|bool|null
	 */
	public function check( array $schema, $value, Place $place, Findings $findings ) {
		return Kind::of_schema( $schema ) === Kind::BOOLEAN
			? $this->boolean( $value, $place, $findings )
			: $this->integer( $schema, $value, $place, $findings );
	}

	/** @param mixed $value */
	private function boolean( $value, Place $place, Findings $findings ): ?bool {
		if ( $place->is_from_text() && is_string( $value ) ) {
			$value = [ 'true' => true, '1' => true, 'false' => false, '0' => false ][ $value ] ?? $value;
		}
		if ( is_bool( $value ) ) {
			return $value;
		}
		$findings->add( $place->field(), 'wrong_type', __( 'Send true or false.', 'bookingx-coupons' ), [ 'expected' => Kind::BOOLEAN ] );
		return null;
	}

	/**
	 * @param array<mixed> $schema
	 * @param mixed        $value
	 */
	private function integer( array $schema, $value, Place $place, Findings $findings ): ?int {
		$number = $place->is_from_text() ? self::from_digits( $value ) : $value;
		if ( ! is_int( $number ) ) {
			$findings->add( $place->field(), 'wrong_type', __( 'Send a whole number, in digits only.', 'bookingx-coupons' ), [ 'expected' => Kind::INTEGER ] );
			return null;
		}
		$minimum = $schema['minimum'] ?? null;
		$maximum = $schema['maximum'] ?? null;
		if ( is_int( $minimum ) && $number < $minimum ) {
			/* translators: %d: number */
			$findings->add( $place->field(), 'too_small', sprintf( __( '%d or more.', 'bookingx-coupons' ), $minimum ), [ 'minimum' => $minimum ] );
		}
		if ( is_int( $maximum ) && $number > $maximum ) {
			/* translators: %d: number */
			$findings->add( $place->field(), 'too_large', sprintf( __( '%d at most.', 'bookingx-coupons' ), $maximum ), [ 'maximum' => $maximum ] );
		}
		$step = $schema['multipleOf'] ?? null;
		if ( is_int( $step ) && $number % $step !== 0 ) {
			/* translators: %d: number */
			$findings->add( $place->field(), 'not_a_multiple', sprintf( __( 'In steps of %d.', 'bookingx-coupons' ), $step ), [ 'step' => $step ] );
		}
		return $number;
	}

	/**
	 * "1e3", "0x10", " 5" and "5.0" are no numbers here, and neither is one that PHP would turn into a float.
	 *
	 * @param mixed $value
	 */
	private static function from_digits( $value ): ?int {
		if ( ! is_string( $value ) || preg_match( '/^-?(0|[1-9][0-9]{0,18})$/D', $value ) !== 1 ) {
			return null;
		}
		return (string) (int) $value === $value ? (int) $value : null;
	}
}
