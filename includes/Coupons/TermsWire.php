<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\InvalidSetting;
use BookingX\Addons\Coupons\Pricing\Rules;
use BookingX\Addons\Coupons\Rest\FieldError;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Validation\Validator;

defined( 'ABSPATH' ) || exit;

/**
 * Terms of an offer between wire (flat fields) and storage (what the pricing engine reads).
 */
final class TermsWire {

	private Rules $rules;
	private RestrictionFields $restrictions;
	private DiscountValue $discount;
	private CouponSentences $sentences;
	private Validator $validator;

	public function __construct( Rules $rules, RestrictionFields $restrictions, DiscountValue $discount, CouponSentences $sentences, Validator $validator ) {
		$this->rules        = $rules;
		$this->restrictions = $restrictions;
		$this->discount     = $discount;
		$this->sentences    = $sentences;
		$this->validator    = $validator;
	}

	/**
	 * @param array<string, mixed> $fields of a coupon, complete, each as its schema has it
	 * @return array<string, mixed>
	 * @throws Problem what no engine could price, named by field
	 */
	public function to_terms( array $fields ): array {
		$currency     = new TermsCurrency();
		$discount     = $this->discount_settings( $fields, $currency );
		$max_discount = $this->within( 'max_discount_amount', static fn(): ?int => SettingWire::minor( $fields['max_discount_amount'] ?? null, $currency ) );
		$restrictions = $this->to_restrictions( $fields, $currency );
		$terms        = [
			'discount_type'      => $fields['discount_type'] ?? '',
			'discount_value'     => $discount,
			'currency'           => $currency->code(),
			'max_discount_minor' => $max_discount,
			'restrictions'       => $restrictions,
			'priority'           => $fields['priority'] ?? 0,
			'exclusive'          => $fields['exclusive'] ?? false,
		];
		$problems     = $this->rules->problems( $terms );
		if ( $problems !== [] ) {
			throw Problem::invalid_many( array_map( fn( InvalidSetting $problem ): FieldError => $this->error( $problem, $restrictions ), $problems ) );
		}
		return $terms;
	}

	/**
	 * @param array<string, mixed> $terms
	 * @return array<string, mixed>
	 */
	public function to_fields( array $terms ): array {
		$type     = is_string( $terms['discount_type'] ?? null ) ? $terms['discount_type'] : '';
		$currency = is_string( $terms['currency'] ?? null ) ? $terms['currency'] : null;
		$fields   = [
			'discount_type'       => $type,
			'discount_value'      => $this->discount->to_wire( $type, self::map( $terms['discount_value'] ?? null ), $currency ),
			'max_discount_amount' => SettingWire::amount( $terms['max_discount_minor'] ?? null, $currency ),
			'priority'            => $terms['priority'] ?? 0,
			'exclusive'           => $terms['exclusive'] ?? false,
		];
		$stored   = [];
		foreach ( self::map( $terms['restrictions'] ?? null ) as $restriction ) {
			$restriction = self::map( $restriction );
			if ( is_string( $restriction['id'] ?? null ) ) {
				$stored[ $restriction['id'] ] = self::map( $restriction['settings'] ?? null );
			}
		}
		foreach ( $this->restrictions->by_rule() as $rule => $rule_fields ) {
			foreach ( $rule_fields as $field ) {
				$fields[ $field->name() ] = $field->value( $stored[ $rule ] ?? null, $currency );
			}
		}
		return $fields;
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<string, mixed>
	 */
	private function discount_settings( array $fields, TermsCurrency $currency ): array {
		$type   = is_string( $fields['discount_type'] ?? null ) ? $fields['discount_type'] : '';
		$schema = $this->discount->schema_of( $type );
		if ( $schema === null ) {
			throw Problem::invalid( 'discount_type', 'not_a_choice', $this->sentences->of( 'unknown_rule' ) );
		}
		$value = $this->validator->validate_field( 'discount_value', $schema, $fields['discount_value'] ?? null );
		return $this->within( 'discount_value', fn(): array => $this->discount->to_settings( $type, $value, $currency ) );
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return list<array{id: string, settings: array<string, mixed>}>
	 */
	private function to_restrictions( array $fields, TermsCurrency $currency ): array {
		$restrictions = [];
		foreach ( $this->restrictions->by_rule() as $rule => $rule_fields ) {
			$settings = [];
			foreach ( $rule_fields as $field ) {
				$settings = $this->within( $field->name(), static fn(): array => $field->add_to( $settings, $fields[ $field->name() ] ?? null, $currency ) );
			}
			if ( $settings !== [] ) {
				$restrictions[] = [ 'id' => $rule, 'settings' => $settings ];
			}
		}
		return $restrictions;
	}

	/**
	 * @template T
	 * @param callable(): T $read
	 * @return T
	 * @throws Problem
	 */
	private function within( string $field, callable $read ) {
		try {
			return $read();
		} catch ( OtherCurrency $other ) {
			throw Problem::invalid( $field, 'other_currency', $this->sentences->of( 'other_currency' ), [ 'expected' => $other->getMessage() ] );
		} catch ( OtherZone $other ) {
			throw Problem::invalid( $field, 'other_zone', $this->sentences->of( 'other_zone' ), [ 'expected' => $other->getMessage() ] );
		}
	}

	/** @param list<array{id: string, settings: array<string, mixed>}> $restrictions */
	private function error( InvalidSetting $problem, array $restrictions ): FieldError {
		$path  = explode( '.', $problem->path() );
		$field = [ 'max_discount_minor' => 'max_discount_amount' ][ $path[0] ] ?? $path[0];
		if ( $path[0] === 'restrictions' && isset( $path[1], $restrictions[ (int) $path[1] ] ) ) {
			$field = $this->field_of( $restrictions[ (int) $path[1] ]['id'], $path[3] ?? '' );
		}
		return new FieldError( $field, $problem->code(), $this->sentences->of( $problem->code() ), $problem->facts() );
	}

	private function field_of( string $rule, string $setting ): string {
		$fields = $this->restrictions->by_rule()[ $rule ] ?? [];
		foreach ( $fields as $field ) {
			if ( $field->stands_for( $setting ) ) {
				return $field->name();
			}
		}
		return isset( $fields[0] ) ? $fields[0]->name() : $rule;
	}

	/**
	 * @param mixed $value
	 * @return array<string, mixed>
	 */
	private static function map( $value ): array {
		/** @var array<string, mixed> */
		return is_array( $value ) ? $value : [];
	}
}
