<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\CatalogueEntry;
use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

/**
 * Whether the services and providers that a coupon names are on sale.
 */
final class CatalogueCheck {

	private const SERVICES  = [ 'applicable_services', 'excluded_services' ];
	private const PROVIDERS = [ 'applicable_providers', 'excluded_providers' ];

	private BookingHost $host;
	private CouponSentences $sentences;

	public function __construct( BookingHost $host, CouponSentences $sentences ) {
		$this->host      = $host;
		$this->sentences = $sentences;
	}

	/**
	 * What the coupon names already may stay: a service that is gone must not keep staff from changing the rest.
	 *
	 * @param array<string, mixed> $fields as CouponSchema has them
	 * @param array<string, mixed> $before the coupon's own
	 * @throws Problem
	 */
	public function check( array $fields, array $before ): void {
		foreach ( array_merge( self::SERVICES, self::PROVIDERS ) as $field ) {
			$new = array_diff( self::ids( $fields, $field ), self::ids( $before, $field ) );
			if ( $new !== [] ) {
				$this->check_new( $field, $new );
			}
		}
	}

	/**
	 * @param array<int, int> $new ids by their place in the field
	 * @throws Problem
	 */
	private function check_new( string $field, array $new ): void {
		$is_service = in_array( $field, self::SERVICES, true );
		$catalogue  = $this->host->catalogue();
		$known      = array_map( static fn( CatalogueEntry $entry ): int => $entry->id(), $is_service ? $catalogue->services() : $catalogue->providers() );
		$place      = array_key_first( array_diff( $new, $known ) );
		if ( $place !== null ) {
			$reason = $is_service ? 'unknown_service' : 'unknown_provider';
			throw Problem::invalid( "$field.$place", $reason, $this->sentences->of( $reason ) );
		}
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<int, int>
	 */
	private static function ids( array $fields, string $field ): array {
		$ids = $fields[ $field ] ?? [];
		return is_array( $ids ) ? array_filter( array_values( $ids ), 'is_int' ) : [];
	}
}
