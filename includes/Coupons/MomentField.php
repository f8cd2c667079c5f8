<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * A date, perhaps a time, and the zone a person meant; the rule keeps both ends and one zone.
 */
final class MomentField implements RestrictionField {

	private string $name;
	private string $setting;
	private string $label;
	private string $help;
	private string $site_zone;

	/** @param string $site_zone for terms that were stored without a zone */
	public function __construct( string $name, string $setting, string $label, string $help, string $site_zone ) {
		$this->name      = $name;
		$this->setting   = $setting;
		$this->label     = $label;
		$this->help      = $help;
		$this->site_zone = $site_zone;
	}

	public function name(): string {
		return $this->name;
	}

	public function stands_for( string $setting ): bool {
		return $setting === $this->setting;
	}

	public function schema(): Schema {
		return Schema::local_moment()->nullable()->default( null )->label( $this->label )->help( $this->help );
	}

	public function add_to( array $settings, $value, TermsCurrency $currency ): array {
		if ( ! is_array( $value ) || ! is_string( $value['date'] ?? null ) || ! is_string( $value['zone'] ?? null ) ) {
			return $settings;
		}
		if ( is_string( $settings['zone'] ?? null ) && $settings['zone'] !== $value['zone'] ) {
			throw new OtherZone( $settings['zone'] );
		}
		$time                       = is_string( $value['time'] ?? null ) ? 'T' . $value['time'] : '';
		$settings[ $this->setting ] = $value['date'] . $time;
		$settings['zone']           = $value['zone'];
		return $settings;
	}

	public function value( ?array $settings, ?string $currency ) {
		$point = $settings[ $this->setting ] ?? null;
		if ( ! is_string( $point ) ) {
			return null;
		}
		$parts = explode( 'T', $point );
		$zone  = $settings['zone'] ?? null;
		return [ 'date' => $parts[0], 'time' => $parts[1] ?? null, 'zone' => is_string( $zone ) ? $zone : $this->site_zone ];
	}
}
