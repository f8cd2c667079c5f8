<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing;

/**
 * Turns stored terms into rules that can be asked, and says everything that is wrong with them at once.
 */
final class TermsReader {

	private const ENVELOPE = [
		'type'       => 'object',
		'required'   => [ 'discount_type' ],
		'properties' => [
			'discount_type'      => [ 'type' => 'string' ],
			'discount_value'     => [ 'type' => 'object', 'properties' => [] ],
			'currency'           => [ 'type' => [ 'string', 'null' ], 'format' => 'currency' ],
			'max_discount_minor' => [ 'type' => [ 'integer', 'null' ], 'minimum' => 1, 'maximum' => Exact::LIMIT ],
			'restrictions'       => [ 'type' => 'array', 'items' => [], 'maxItems' => 50 ],
			'rules'              => [ 'type' => [ 'object', 'null' ], 'properties' => [] ],
			'priority'           => [ 'type' => 'integer', 'minimum' => -1000, 'maximum' => 1000 ],
			'exclusive'          => [ 'type' => 'boolean' ],
			'stacking_group'     => [ 'type' => [ 'string', 'null' ], 'format' => 'slug' ],
			'combines_with'      => [ 'type' => [ 'array', 'null' ], 'items' => [ 'type' => 'string', 'maxLength' => 100 ], 'maxItems' => 50, 'uniqueItems' => true ],
		],
	];

	private Rules $rules;

	public function __construct( Rules $rules ) {
		$this->rules = $rules;
	}

	/**
	 * @param array<string, mixed> $terms
	 * @throws InvalidTerms
	 */
	public function read( array $terms ): Terms {
		$problems = $this->envelope_problems( $terms );
		if ( $problems !== [] ) {
			throw new InvalidTerms( $problems );
		}
		$offer     = Offer::from_terms( 0, 0, null, $terms );
		$type      = $this->rules->discount_type( $offer->type() );
		$settings  = $type === null ? [] : SettingsCheck::completed( $type->schema(), $offer->settings() );
		$tree      = new RuleTree( $this->rules );
		$condition = $tree->read( $offer );
		$problems  = array_merge( $this->type_problems( $offer, $type, $settings ), $tree->problems() );
		if ( $problems !== [] || $type === null ) {
			throw new InvalidTerms( $problems === [] ? [ new InvalidSetting( 'discount_type', 'unknown_rule' ) ] : $problems );
		}
		return new Terms( $type, $settings, $condition );
	}

	/**
	 * @param array<string, mixed> $terms
	 * @return list<InvalidSetting>
	 */
	private function envelope_problems( array $terms ): array {
		// What stands in these three is checked rule by rule.
		$envelope = array_diff_key( $terms, [ 'discount_value' => 1, 'restrictions' => 1, 'rules' => 1 ] );
		$problems = SettingsCheck::problems( self::ENVELOPE, $envelope );
		foreach ( array_intersect_key( $terms, [ 'discount_value' => 1, 'restrictions' => 1, 'rules' => 1 ] ) as $name => $value ) {
			if ( ! is_array( $value ) && ! ( $name === 'rules' && $value === null ) ) {
				$problems[] = new InvalidSetting( $name, 'wrong_type' );
			}
		}
		if ( isset( $terms['max_discount_minor'] ) && ! isset( $terms['currency'] ) ) {
			$problems[] = new InvalidSetting( 'currency', 'missing' );
		}
		return $problems;
	}

	/**
	 * @param DiscountType<array<string, mixed>>|null $type
	 * @param array<string, mixed>                    $settings
	 * @return list<InvalidSetting>
	 */
	private function type_problems( Offer $offer, ?DiscountType $type, array $settings ): array {
		if ( $type === null ) {
			return [ new InvalidSetting( 'discount_type', 'unknown_rule', [ 'allowed' => array_keys( $this->rules->discount_types() ) ] ) ];
		}
		$problems = self::rule_problems( $type, $settings );
		return array_map( static fn( InvalidSetting $problem ): InvalidSetting => $problem->under( 'discount_value' ), $problems );
	}

	/**
	 * @param array<string, mixed> $settings
	 * @return list<InvalidSetting>
	 */
	public static function rule_problems( Rule $rule, array $settings ): array {
		$problems = SettingsCheck::problems( $rule->schema(), $settings );
		if ( $problems === [] && $rule instanceof SelfChecking ) {
			$contradiction = $rule->contradiction( $settings );
			return $contradiction === null ? [] : [ $contradiction ];
		}
		return $problems;
	}
}
