<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Staff;

use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Fields that several kinds share.
 */
final class CatalogueFields {

	public const DRAFT     = 'draft';
	public const PUBLISHED = 'publish';

	/** All appointments lie on a grid of five minutes. */
	private const GRID_MINUTES = 5;

	/** @return array<string, Schema> */
	public static function shared(): array {
		return [
			'title'       => Schema::string( 120 )->min_length( 1 )->label( __( 'Name', 'bookingx-coupons' ) )->required(),
			'description' => Schema::text( 5000 )->label( __( 'Description', 'bookingx-coupons' ) )->default( '' ),
		];
	}

	public static function status(): Schema {
		return Schema::enum( [ self::PUBLISHED, self::DRAFT ] )
			->labels( [ self::PUBLISHED => __( 'Can be booked', 'bookingx-coupons' ), self::DRAFT => __( 'Hidden', 'bookingx-coupons' ) ] )
			->label( __( 'Status', 'bookingx-coupons' ) )->default( self::PUBLISHED );
	}

	public static function minutes( int $minimum ): Schema {
		return Schema::integer( $minimum, 1440 )->with( 'x-step', self::GRID_MINUTES );
	}

	/** @param mixed $minutes */
	public static function on_grid( $minutes, string $field ): int {
		if ( ! is_int( $minutes ) || $minutes % self::GRID_MINUTES !== 0 ) {
			throw Problem::invalid( $field, 'not_on_grid', __( 'Minutes in steps of five.', 'bookingx-coupons' ), [ 'step' => self::GRID_MINUTES ] );
		}
		return $minutes;
	}

	/** @param mixed $wire */
	public static function price( $wire, string $field, string $currency ): Money {
		$amount = is_array( $wire ) ? $wire['amount'] ?? null : null;
		$in     = is_array( $wire ) ? $wire['currency'] ?? null : null;
		if ( ! is_string( $amount ) || $in !== $currency ) {
			throw Problem::invalid( "$field.currency", 'wrong_currency', __( 'This shop has another currency.', 'bookingx-coupons' ), [ 'currency' => $currency ] );
		}
		return Money::from_decimal( $amount, $currency );
	}

	/** @param mixed $value */
	public static function text( $value ): string {
		return is_string( $value ) ? $value : '';
	}

	/**
	 * @param mixed          $chosen
	 * @param array<int, mixed> $known by id
	 * @return list<int>
	 */
	public static function known_ids( $chosen, array $known, string $field ): array {
		$ids = [];
		foreach ( is_array( $chosen ) ? array_values( $chosen ) : [] as $place => $id ) {
			if ( ! is_int( $id ) || ! isset( $known[ $id ] ) ) {
				throw Problem::invalid( "$field.$place", 'unknown_id', __( 'There is no such entry.', 'bookingx-coupons' ) );
			}
			$ids[] = $id;
		}
		return $ids;
	}
}
