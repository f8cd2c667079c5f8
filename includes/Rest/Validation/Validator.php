<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Validation;

use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Holds what was sent against a schema, strictly: no unknown field, no guessing of types, no character that cannot be shown.
 *
 * WordPress' own validation takes "1e3" for 1000 and lets unknown fields pass; money cannot live with either.
 */
final class Validator {

	private ObjectCheck $objects;
	private ListCheck $lists;
	private StringCheck $strings;
	private NumberCheck $numbers;

	public function __construct( StringCheck $strings, NumberCheck $numbers ) {
		$this->strings = $strings;
		$this->numbers = $numbers;
		$this->objects = new ObjectCheck( $this );
		$this->lists   = new ListCheck( $this );
	}

	/**
	 * @param array<mixed> $values    as decoded from JSON, or as parsed from a query
	 * @param bool         $from_text from a query: "5" may stand for 5 and "true" for true
	 * @return array<string, mixed> the fields of the schema, in its types, with its defaults
	 * @throws Problem 400 with everything that is wrong
	 */
	public function validate( Schema $schema, array $values, bool $from_text = false ): array {
		$findings = new Findings();
		$clean    = $this->objects->check( $schema->to_array(), $values, new Place( '', $from_text ), $findings );
		$errors   = $findings->all();
		if ( $errors !== [] ) {
			throw Problem::invalid_many( $errors );
		}
		return $clean ?? [];
	}

	/**
	 * One value whose schema depends on another field.
	 *
	 * @param mixed $value
	 * @return mixed
	 * @throws Problem
	 */
	public function validate_field( string $field, Schema $schema, $value ) {
		$findings = new Findings();
		$clean    = $this->check( $schema->to_array(), $value, new Place( $field, false ), $findings );
		$errors   = $findings->all();
		if ( $errors !== [] ) {
			throw Problem::invalid_many( $errors );
		}
		return $clean;
	}

	/**
	 * @param array<mixed> $schema
	 * @param mixed        $value
	 * @return mixed the value in the schema's type; meaningless when something was found
	 */
	public function check( array $schema, $value, Place $place, Findings $findings ) {
		if ( isset( $schema['anyOf'] ) && is_array( $schema['anyOf'] ) ) {
			return $this->check( $this->alternative( $schema['anyOf'], $value ), $value, $place, $findings );
		}
		if ( $value === null && Kind::allows_null( $schema ) ) {
			return null;
		}
		switch ( Kind::of_schema( $schema ) ) {
			case Kind::OBJECT:
				return $this->objects->check( $schema, $value, $place, $findings );
			case Kind::LIST:
				return $this->lists->check( $schema, $value, $place, $findings );
			case Kind::STRING:
				return $this->strings->check( $schema, $value, $place, $findings );
			case Kind::NULL:
				$findings->add( $place->field(), 'wrong_type', __( 'This is not what belongs here.', 'bookingx-coupons' ) );
				return null;
			default:
				return $this->numbers->check( $schema, $value, $place, $findings );
		}
	}

	/**
	 * The alternative for the kind of value that was sent; else the first, whose complaint then names what is expected.
	 *
	 * @param array<mixed> $alternatives
	 * @param mixed        $value
	 * @return array<mixed>
	 */
	private function alternative( array $alternatives, $value ): array {
		$known = array_filter( $alternatives, 'is_array' );
		foreach ( $known as $schema ) {
			if ( Kind::fits( $schema, $value ) ) {
				return $schema;
			}
		}
		$first = reset( $known );
		return $first === false ? [] : $first;
	}
}
