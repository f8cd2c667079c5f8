<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Validation;

use BookingX\Addons\Coupons\Pricing\InvalidMoney;
use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Named fields: none missing, none unknown.
 */
final class ObjectCheck {

	/** WordPress adds these to what it answers; sent back they mean nothing. */
	private const IGNORED = [ '_links', '_embedded' ];

	private Validator $validator;

	public function __construct( Validator $validator ) {
		$this->validator = $validator;
	}

	/**
	 * @param array<mixed> $schema
	 * @param mixed        $value
	 * @return array<string, mixed>|null
	 */
	public function check( array $schema, $value, Place $place, Findings $findings ): ?array {
		if ( ! is_array( $value ) || ( $value !== [] && Kind::is_list( $value ) ) ) {
			$findings->add( $place->field(), 'wrong_type', __( 'Send named fields here.', 'bookingx-coupons' ), [ 'expected' => Kind::OBJECT ] );
			return null;
		}
		$all        = $this->properties( $schema );
		$properties = array_filter( $all, static fn( array $property ): bool => ( $property['readOnly'] ?? false ) !== true );
		$before     = $findings->count();
		$this->refuse_unknown( $properties, array_diff_key( $value, $all ), $place, $findings );
		$this->refuse_missing( $schema, $properties, $value, $place, $findings );
		$clean = [];
		foreach ( $properties as $name => $property ) {
			if ( array_key_exists( $name, $value ) ) {
				$clean[ $name ] = $this->validator->check( $property, $value[ $name ], $place->inside( $name ), $findings );
			} elseif ( array_key_exists( 'default', $property ) ) {
				$clean[ $name ] = $property['default'];
			}
		}
		if ( ( $schema['format'] ?? '' ) === 'money' && $findings->count() === $before ) {
			$this->check_money( $clean, $place, $findings );
		}
		return $clean;
	}

	/**
	 * @param array<string, array<mixed>> $properties that may be sent
	 * @param array<mixed>                $unknown
	 */
	private function refuse_unknown( array $properties, array $unknown, Place $place, Findings $findings ): void {
		foreach ( array_keys( $unknown ) as $name ) {
			if ( ! in_array( $name, self::IGNORED, true ) ) {
				$findings->add(
					$place->inside( $name )->field(),
					'unknown_field',
					__( 'There is no such field here.', 'bookingx-coupons' ),
					[ 'known' => array_keys( $properties ) ]
				);
			}
		}
	}

	/**
	 * @param array<mixed>                $schema
	 * @param array<string, array<mixed>> $properties that may be sent
	 * @param array<mixed>                $value
	 */
	private function refuse_missing( array $schema, array $properties, array $value, Place $place, Findings $findings ): void {
		foreach ( (array) ( $schema['required'] ?? [] ) as $name ) {
			if ( is_string( $name ) && isset( $properties[ $name ] ) && ! array_key_exists( $name, $value ) ) {
				$findings->add( $place->inside( $name )->field(), 'required', __( 'This field is needed.', 'bookingx-coupons' ) );
			}
		}
	}

	/** @param array<string, mixed> $money */
	private function check_money( array $money, Place $place, Findings $findings ): void {
		$amount   = $money['amount'] ?? '';
		$currency = $money['currency'] ?? '';
		try {
			Money::from_decimal( is_string( $amount ) ? $amount : '', is_string( $currency ) ? $currency : '' );
		} catch ( InvalidMoney $problem ) {
			$findings->add(
				$place->inside( 'amount' )->field(),
				'bad_amount',
				__( 'This is not an amount of that currency, or it is too large.', 'bookingx-coupons' ),
				[ 'currency' => $currency ]
			);
		}
	}

	/**
	 * @param array<mixed> $schema
	 * @return array<string, array<mixed>>
	 */
	private function properties( array $schema ): array {
		$properties = [];
		foreach ( (array) ( $schema['properties'] ?? [] ) as $name => $property ) {
			if ( is_array( $property ) ) {
				$properties[ (string) $name ] = $property;
			}
		}
		return $properties;
	}
}
