<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Database\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Asks the database whether counters, holds, uses and time agree. Nothing to say is the only good answer.
 *
 * @phpstan-type Difference array{what: string, id: int, expected: int, found: int}
 */
final class Reconciliation {

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/** @return list<Difference> */
	public function differences(): array {
		return array_merge(
			$this->read( 'offer_held', self::offers( 'times_held', 'held', 'bound' ) ),
			$this->read( 'offer_used', self::offers( 'times_used', 'used', 'kept' ) ),
			$this->read( 'code_held', self::codes( 'times_held', 'held', 'bound' ) ),
			$this->read( 'code_used', self::codes( 'times_used', 'used', 'kept' ) ),
			$this->read( 'customer_held', self::customers( 'held', 'held', 'bound' ) ),
			$this->read( 'customer_used', self::customers( 'used', 'used', 'kept' ) ),
			$this->read( 'counter_below_zero', self::BELOW_ZERO ),
			$this->read( 'hold_without_booking', self::HOLD_WITHOUT_BOOKING ),
			$this->read( 'use_in_other_state', self::USE_IN_OTHER_STATE ),
			$this->read( 'uses_of_hold', self::USES_OF_HOLD ),
			$this->read( 'slot_of_ended_hold', self::SLOT_OF_ENDED_HOLD ),
			$this->read( 'slots_of_hold', self::SLOTS_OF_HOLD )
		);
	}

	private const BELOW_ZERO = 'SELECT c.id AS id, 0 AS expected, c.used + c.held AS found FROM {bkx_coupon_counters} c WHERE c.used < 0 OR c.held < 0';

	private const HOLD_WITHOUT_BOOKING = "SELECT h.id AS id, 1 AS expected, 0 AS found FROM {bkx_holds} h LEFT JOIN {bkx_booking_quotes} q ON q.booking_id = h.booking_id
		WHERE h.state IN ( 'bound', 'used' ) AND q.id IS NULL";

	private const USE_IN_OTHER_STATE = "SELECT u.id AS id, 0 AS expected, 1 AS found FROM {bkx_coupon_usage} u LEFT JOIN {bkx_holds} h ON h.id = u.hold_id
		WHERE h.id IS NULL OR u.status <> CASE h.state WHEN 'lapsed' THEN 'released' ELSE h.state END";

	/** As many uses as offers were taken. */
	private const USES_OF_HOLD = "SELECT h.id AS id, COALESCE( i.units, 0 ) AS expected, COALESCE( u.uses, 0 ) AS found FROM {bkx_holds} h
		LEFT JOIN ( SELECT hold_id, SUM( units ) AS units FROM {bkx_hold_items} WHERE kind = 'offer' GROUP BY hold_id ) i ON i.hold_id = h.id
		LEFT JOIN ( SELECT hold_id, COUNT(*) AS uses FROM {bkx_coupon_usage} GROUP BY hold_id ) u ON u.hold_id = h.id
		WHERE h.booking_id IS NOT NULL AND COALESCE( i.units, 0 ) <> COALESCE( u.uses, 0 )";

	private const SLOT_OF_ENDED_HOLD = "SELECT s.hold_id AS id, 0 AS expected, 1 AS found FROM {bkx_slots} s LEFT JOIN {bkx_holds} h ON h.id = s.hold_id
		WHERE h.id IS NULL OR h.state NOT IN ( 'held', 'bound', 'used' )";

	/** All the time of a booking that takes place. */
	private const SLOTS_OF_HOLD = "SELECT h.id AS id, i.units AS expected, COALESCE( s.grains, 0 ) AS found FROM {bkx_holds} h
		JOIN ( SELECT hold_id, SUM( units ) AS units FROM {bkx_hold_items} WHERE kind = 'slot' GROUP BY hold_id ) i ON i.hold_id = h.id
		LEFT JOIN ( SELECT hold_id, COUNT(*) AS grains FROM {bkx_slots} GROUP BY hold_id ) s ON s.hold_id = h.id
		WHERE h.state IN ( 'held', 'bound', 'used' ) AND i.units <> COALESCE( s.grains, 0 )";

	/**
	 * @param literal-string $sql with columns id, expected, found
	 * @return list<Difference>
	 */
	private function read( string $what, string $sql ): array {
		return array_map(
			static fn( array $row ): array => [
				'what'     => $what,
				'id'       => (int) $row['id'],
				'expected' => (int) $row['expected'],
				'found'    => (int) $row['found'],
			],
			$this->database->select( $sql . ' ORDER BY id LIMIT 100' )
		);
	}

	/**
	 * @param literal-string $column
	 * @param literal-string $one
	 * @param literal-string $other
	 * @return literal-string
	 */
	private static function offers( string $column, string $one, string $other ): string {
		return "SELECT c.id AS id, COALESCE( t.units, 0 ) AS expected, c.$column AS found FROM {bkx_coupons} c
			LEFT JOIN ( " . self::taken( 'offer', $one, $other ) . " ) t ON t.ref_id = c.id
			WHERE c.usage_limit IS NOT NULL AND c.$column <> COALESCE( t.units, 0 )";
	}

	/**
	 * @param literal-string $column
	 * @param literal-string $one
	 * @param literal-string $other
	 * @return literal-string
	 */
	private static function codes( string $column, string $one, string $other ): string {
		return "SELECT c.id AS id, COALESCE( t.units, 0 ) AS expected, c.$column AS found FROM {bkx_coupon_codes} c
			LEFT JOIN ( " . self::taken( 'code', $one, $other ) . " ) t ON t.ref_id = c.id
			WHERE c.usage_limit IS NOT NULL AND c.$column <> COALESCE( t.units, 0 )";
	}

	/**
	 * @param literal-string $column
	 * @param literal-string $one
	 * @param literal-string $other
	 * @return literal-string
	 */
	private static function customers( string $column, string $one, string $other ): string {
		return "SELECT c.id AS id, COALESCE( t.units, 0 ) AS expected, c.$column AS found FROM {bkx_coupon_counters} c
			LEFT JOIN ( " . self::taken( 'customer', $one, $other ) . " ) t ON t.ref_id = c.id
			WHERE c.$column <> COALESCE( t.units, 0 )";
	}

	/**
	 * @param literal-string $kind
	 * @param literal-string $one
	 * @param literal-string $other
	 * @return literal-string
	 */
	private static function taken( string $kind, string $one, string $other ): string {
		return "SELECT i.ref_id AS ref_id, SUM( i.units ) AS units FROM {bkx_hold_items} i JOIN {bkx_holds} h ON h.id = i.hold_id
			WHERE i.kind = '$kind' AND h.state IN ( '$one', '$other' ) GROUP BY i.ref_id";
	}
}
