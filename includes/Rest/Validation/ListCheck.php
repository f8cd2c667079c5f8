<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Validation;

defined( 'ABSPATH' ) || exit;

/**
 * Values in a row: not too many, and each as it should be.
 */
final class ListCheck {

	private Validator $validator;

	public function __construct( Validator $validator ) {
		$this->validator = $validator;
	}

	/**
	 * @param array<mixed> $schema
	 * @param mixed        $value
	 * @return list<mixed>
	 */
	public function check( array $schema, $value, Place $place, Findings $findings ): array {
		if ( is_string( $value ) && $place->is_from_text() ) {
			$value = $value === '' ? [] : explode( ',', $value );
		}
		if ( ! is_array( $value ) || ! Kind::is_list( $value ) ) {
			$findings->add( $place->field(), 'wrong_type', __( 'Send a list here.', 'bookingx-coupons' ), [ 'expected' => Kind::LIST ] );
			return [];
		}
		if ( ! $this->has_right_size( $schema, count( $value ), $place, $findings ) ) {
			return [];
		}
		$items = is_array( $schema['items'] ?? null ) ? $schema['items'] : [];
		$clean = [];
		foreach ( array_values( $value ) as $index => $item ) {
			$clean[] = $this->validator->check( $items, $item, $place->inside( $index ), $findings );
		}
		$this->refuse_repeated( $schema, $clean, $place, $findings );
		return $clean;
	}

	/** @param array<mixed> $schema */
	private function has_right_size( array $schema, int $count, Place $place, Findings $findings ): bool {
		$most  = $schema['maxItems'] ?? null;
		$least = $schema['minItems'] ?? null;
		if ( is_int( $most ) && $count > $most ) {
			/* translators: %d: number of entries */
			$findings->add( $place->field(), 'too_many', sprintf( _n( 'At most %d entry.', 'At most %d entries.', $most, 'bookingx-coupons' ), $most ), [ 'maximum' => $most ] );
			return false;
		}
		if ( is_int( $least ) && $count < $least ) {
			/* translators: %d: number of entries */
			$findings->add( $place->field(), 'too_few', sprintf( _n( 'At least %d entry.', 'At least %d entries.', $least, 'bookingx-coupons' ), $least ), [ 'minimum' => $least ] );
			return false;
		}
		return true;
	}

	/**
	 * @param array<mixed> $schema
	 * @param list<mixed>  $items
	 */
	private function refuse_repeated( array $schema, array $items, Place $place, Findings $findings ): void {
		if ( ( $schema['uniqueItems'] ?? false ) !== true ) {
			return;
		}
		$seen = array_map( static fn( $item ): string => (string) json_encode( $item ), $items );
		if ( count( array_unique( $seen ) ) < count( $seen ) ) {
			$findings->add( $place->field(), 'repeated', __( 'Each entry may be there once.', 'bookingx-coupons' ) );
		}
	}
}
