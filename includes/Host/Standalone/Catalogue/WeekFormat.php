<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Catalogue;

defined( 'ABSPATH' ) || exit;

/**
 * Weekly hours and days off on the wire and in storage: one list of entries each, as a form shows them.
 */
final class WeekFormat {

	/**
	 * @param array<mixed> $stored list of {weekday, from, to}
	 * @return array<int, list<array{from: string, to: string}>> weekday (0 = Sunday) => ranges
	 */
	public static function week( array $stored ): array {
		$week = [];
		foreach ( $stored as $entry ) {
			$range   = self::range( $entry );
			$weekday = is_array( $entry ) ? $entry['weekday'] ?? null : null;
			if ( $range !== null && is_int( $weekday ) ) {
				$week[ $weekday ][] = $range;
			}
		}
		return $week;
	}

	/**
	 * @param array<mixed> $stored list of {from, to}
	 * @return list<array{from: string, to: string}>
	 */
	public static function ranges( array $stored ): array {
		return array_values( array_filter( array_map( [ self::class, 'range' ], $stored ) ) );
	}

	/**
	 * @param array<int, list<array{from: string, to: string}>> $week
	 * @return list<array{weekday: int, from: string, to: string}>
	 */
	public static function entries( array $week ): array {
		$entries = [];
		foreach ( $week as $weekday => $ranges ) {
			foreach ( $ranges as $range ) {
				$entries[] = [ 'weekday' => $weekday ] + $range;
			}
		}
		return $entries;
	}

	/**
	 * @param mixed $entry
	 * @return array{from: string, to: string}|null
	 */
	private static function range( $entry ): ?array {
		if ( ! is_array( $entry ) || ! is_string( $entry['from'] ?? null ) || ! is_string( $entry['to'] ?? null ) ) {
			return null;
		}
		return [ 'from' => $entry['from'], 'to' => $entry['to'] ];
	}
}
