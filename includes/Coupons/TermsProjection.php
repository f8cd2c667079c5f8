<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Pricing\LocalTime;

defined( 'ABSPATH' ) || exit;

/**
 * Repeats the terms in columns, for lists to filter and sort by. Prices are never worked out from it.
 */
final class TermsProjection {

	/** Rule => what its ids stand for, and whether they are meant or left out. */
	private const TARGETS = [
		'services'           => [ 'service', 'include' ],
		'excluded_services'  => [ 'service', 'exclude' ],
		'providers'          => [ 'provider', 'include' ],
		'excluded_providers' => [ 'provider', 'exclude' ],
	];

	private Clock $clock;

	public function __construct( Clock $clock ) {
		$this->clock = $clock;
	}

	/**
	 * @param array<string, mixed> $terms
	 * @return array<string, int|string|null>
	 */
	public function columns( array $terms ): array {
		$value = is_array( $terms['discount_value'] ?? null ) ? $terms['discount_value'] : [];
		$range = $this->settings( $terms, 'date_range' );
		$kind  = $this->settings( $terms, 'customer_kind' )['kind'] ?? null;
		return [
			'discount_type'         => is_string( $terms['discount_type'] ?? null ) ? $terms['discount_type'] : '',
			'discount_value'        => self::integer( $value['basis_points'] ?? $value['minor'] ?? null ),
			'currency'              => is_string( $terms['currency'] ?? null ) ? $terms['currency'] : null,
			'max_discount_amount'   => self::integer( $terms['max_discount_minor'] ?? null ),
			'min_purchase_amount'   => self::integer( $this->settings( $terms, 'min_purchase' )['minor'] ?? null ) ?? 0,
			'valid_from'            => is_string( $range['from'] ?? null ) ? self::stored( LocalTime::start_of( $range['from'], $this->zone( $range ) ) ) : null,
			'valid_until'           => is_string( $range['until'] ?? null ) ? self::stored( LocalTime::end_of( $range['until'], $this->zone( $range ) ) ) : null,
			'customer_restrictions' => is_string( $kind ) ? $kind : 'all',
			'day_restrictions'      => implode( ',', self::integers( $this->settings( $terms, 'weekdays' )['days'] ?? [] ) ),
		];
	}

	/**
	 * @param array<string, mixed> $terms
	 * @return list<array{kind: string, mode: string, target_id: int}>
	 */
	public function targets( array $terms ): array {
		$targets = [];
		foreach ( self::TARGETS as $rule => [ $kind, $mode ] ) {
			foreach ( self::integers( $this->settings( $terms, $rule )['ids'] ?? [] ) as $id ) {
				$targets[] = [ 'kind' => $kind, 'mode' => $mode, 'target_id' => $id ];
			}
		}
		return $targets;
	}

	/**
	 * @param array<string, mixed> $terms
	 * @return array<mixed>
	 */
	private function settings( array $terms, string $rule ): array {
		foreach ( is_array( $terms['restrictions'] ?? null ) ? $terms['restrictions'] : [] as $restriction ) {
			if ( is_array( $restriction ) && ( $restriction['id'] ?? null ) === $rule && is_array( $restriction['settings'] ?? null ) ) {
				return $restriction['settings'];
			}
		}
		return [];
	}

	/** @param array<mixed> $range */
	private function zone( array $range ): \DateTimeZone {
		return is_string( $range['zone'] ?? null ) ? new \DateTimeZone( $range['zone'] ) : $this->clock->zone();
	}

	private static function stored( \DateTimeImmutable $instant ): string {
		return $instant->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' );
	}

	/** @param mixed $value */
	private static function integer( $value ): ?int {
		return is_int( $value ) ? $value : null;
	}

	/**
	 * @param mixed $values
	 * @return list<int>
	 */
	private static function integers( $values ): array {
		return is_array( $values ) ? array_values( array_filter( $values, 'is_int' ) ) : [];
	}
}
