<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Pricing\Restriction;
use BookingX\Addons\Coupons\Pricing\Rules;
use BookingX\Addons\Coupons\Pricing\SettingsCheck;

defined( 'ABSPATH' ) || exit;

/**
 * The fields of a coupon that come from the registry of restrictions. A rule added there appears here by itself.
 */
final class RestrictionFields {

	/** The brief's flat names: rule => field => setting. */
	private const NAMES = [
		'min_purchase'       => [ 'min_purchase_amount' => 'minor' ],
		'date_range'         => [ 'valid_from' => 'from', 'valid_until' => 'until' ],
		'weekdays'           => [ 'day_restrictions' => 'days' ],
		'services'           => [ 'applicable_services' => 'ids' ],
		'excluded_services'  => [ 'excluded_services' => 'ids' ],
		'providers'          => [ 'applicable_providers' => 'ids' ],
		'excluded_providers' => [ 'excluded_providers' => 'ids' ],
		'customer_kind'      => [ 'customer_restrictions' => 'kind' ],
	];

	private Rules $rules;
	private RuleWords $words;
	private SettingWire $wire;
	private Clock $clock;

	public function __construct( Rules $rules, RuleWords $words, SettingWire $wire, Clock $clock ) {
		$this->rules = $rules;
		$this->words = $words;
		$this->wire  = $wire;
		$this->clock = $clock;
	}

	/** @return array<string, list<RestrictionField>> by rule, in the order of the form */
	public function by_rule(): array {
		$fields = [];
		foreach ( $this->rules->restrictions() as $id => $rule ) {
			$fields[ $id ] = $this->of_rule( $rule );
		}
		return $fields;
	}

	/**
	 * @param Restriction<array<string, mixed>> $rule
	 * @return list<RestrictionField>
	 */
	private function of_rule( Restriction $rule ): array {
		$schema = $this->words->schema( $rule );
		$names  = self::NAMES[ $rule->id() ] ?? [];
		if ( $names === [] ) {
			return [ new WholeRuleField( $rule->id(), $schema, $this->wire ) ];
		}
		$fields = [];
		foreach ( $names as $name => $setting ) {
			$stored   = SettingsCheck::properties( $schema )[ $setting ] ?? [];
			$title    = count( $names ) === 1 ? $schema['title'] ?? '' : $stored['title'] ?? '';
			$captions = [ 'title' => is_string( $title ) ? $title : '', 'description' => is_string( $schema['description'] ?? null ) ? $schema['description'] : '' ];
			$fields[] = ( $stored['format'] ?? null ) === 'local-point'
				? new MomentField( $name, $setting, $captions['title'], $captions['description'], $this->clock->zone()->getName() )
				: new SettingField( $name, $setting, $captions + $stored, $this->wire );
		}
		return $fields;
	}
}
