<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;

defined( 'ABSPATH' ) || exit;

/**
 * Counters in the offer's, the code's and the customer's own rows.
 */
final class WpdbCounters implements Counters {

	private const TABLES = [
		HoldItem::OFFER => 'bkx_coupons',
		HoldItem::CODE  => 'bkx_coupon_codes',
	];

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function take_offer( int $coupon_id, int $version_id, bool $limited ): string {
		if ( ! $limited && $this->share_unlimited_offer( $coupon_id, $version_id ) ) {
			return Taking::TAKEN;
		}
		$taken = $this->take_one(
			'bkx_coupons',
			"id = %d AND status = 'active' AND version_id = %d AND usage_limit IS NOT NULL AND times_used + times_held < usage_limit",
			[ $coupon_id, $version_id ]
		);
		return $taken ? Taking::TAKEN : $this->why_not_offer( $coupon_id, $version_id );
	}

	public function take_code( int $code_id, bool $limited ): string {
		if ( ! $limited && $this->share_unlimited_code( $code_id ) ) {
			return Taking::TAKEN;
		}
		$taken = $this->take_one(
			'bkx_coupon_codes',
			"id = %d AND status = 'active' AND usage_limit IS NOT NULL AND times_used + times_held < usage_limit",
			[ $code_id ]
		);
		if ( $taken ) {
			return Taking::TAKEN;
		}
		$row = $this->locked( 'bkx_coupon_codes', $code_id );
		if ( $row === null || $row['status'] !== 'active' ) {
			return Taking::SWITCHED_OFF;
		}
		return $row['usage_limit'] === null ? Taking::TAKEN : Taking::FULL;
	}

	public function take_customer( int $coupon_id, int $customer_key_id ): string {
		// The offer's row is locked by take_offer(), so its limit cannot change before the end of the transaction.
		$within = '( SELECT COUNT(*) FROM {bkx_coupons} c WHERE c.id = %d AND ( c.usage_limit_per_customer IS NULL OR used + held < c.usage_limit_per_customer ) ) = 1';
		return $this->take_share( $coupon_id, $customer_key_id, $within, [ $coupon_id ] );
	}

	public function take_first_booking( int $customer_key_id ): string {
		return $this->take_share( 0, $customer_key_id, 'used + held < 1', [] );
	}

	public function lock_share( int $coupon_id, int $customer_key_id ): HoldItem {
		$share = [ $coupon_id, $customer_key_id ];
		$this->database->update( 'bkx_coupon_counters', [ 'ver' => Sql::raw( 'ver + 1' ) ], "coupon_id = %d AND customer_key_id = %d AND period = ''", $share );
		$id = $this->database->value( "SELECT id FROM {bkx_coupon_counters} WHERE coupon_id = %d AND customer_key_id = %d AND period = ''", $share );
		return new HoldItem( HoldItem::CUSTOMER, (int) $id );
	}

	public function of_customer( array $coupon_ids, array $customer_key_ids ): array {
		if ( $coupon_ids === [] || $customer_key_ids === [] ) {
			return [];
		}
		// Sorted here: two rows are not worth a sort in the database.
		$rows = $this->database->select(
			"SELECT id, coupon_id, customer_key_id, used + held AS taken FROM {bkx_coupon_counters}
			WHERE period = '' AND customer_key_id IN ( " . Sql::placeholders( '%d', $customer_key_ids ) . ' )
			AND coupon_id IN ( ' . Sql::placeholders( '%d', $coupon_ids ) . ' )',
			array_merge( $customer_key_ids, $coupon_ids )
		);
		usort( $rows, static fn( array $one, array $other ): int => [ (int) $one['customer_key_id'], (int) $one['coupon_id'] ] <=> [ (int) $other['customer_key_id'], (int) $other['coupon_id'] ] );
		return array_map(
			static fn( array $row ): CustomerCount => new CustomerCount( (int) $row['id'], (int) $row['coupon_id'], (int) $row['taken'] ),
			$rows
		);
	}

	public function change( HoldItem $item, int $held, int $used ): void {
		if ( $held === 0 && $used === 0 ) {
			return;
		}
		$held *= $item->units();
		$used *= $item->units();
		if ( $item->kind() === HoldItem::CUSTOMER ) {
			$this->database->update(
				'bkx_coupon_counters',
				[ 'held' => Sql::raw( 'held + %d', [ $held ] ), 'used' => Sql::raw( 'used + %d', [ $used ] ), 'ver' => Sql::raw( 'ver + 1' ) ],
				'id = %d',
				[ $item->ref_id() ]
			);
			return;
		}
		$table = self::TABLES[ $item->kind() ] ?? null;
		if ( $table !== null ) {
			$this->database->update(
				$table,
				[ 'times_held' => Sql::raw( 'times_held + %d', [ $held ] ), 'times_used' => Sql::raw( 'times_used + %d', [ $used ] ), 'ver' => Sql::raw( 'ver + 1' ) ],
				'id = %d AND usage_limit IS NOT NULL',
				[ $item->ref_id() ]
			);
		}
	}

	public function recount( string $kind, int $ref_id ): void {
		$table = self::TABLES[ $kind ];
		// First the row: takers of an unlimited offer share it until they commit, so what is counted next is complete.
		$this->lock( $table, $ref_id );
		$this->database->update(
			$table,
			[
				'times_held' => $this->units( $kind, $ref_id, HoldState::OPEN ),
				'times_used' => $this->units( $kind, $ref_id, HoldState::SPENT ),
				'ver'        => Sql::raw( 'ver + 1' ),
			],
			'id = %d',
			[ $ref_id ]
		);
	}

	/**
	 * As part of an UPDATE this reads what is committed now, not what the transaction saw first.
	 *
	 * @param array{string, string} $states
	 */
	private function units( string $kind, int $ref_id, array $states ): Sql {
		return Sql::raw(
			'( SELECT COALESCE( SUM( i.units ), 0 ) FROM {bkx_hold_items} i JOIN {bkx_holds} h ON h.id = i.hold_id
			WHERE i.kind = %s AND i.ref_id = %d AND h.state IN ( %s, %s ) )',
			[ $kind, $ref_id, $states[0], $states[1] ]
		);
	}

	private function share_unlimited_offer( int $coupon_id, int $version_id ): bool {
		return $this->database->value(
			"SELECT id FROM {bkx_coupons} WHERE id = %d AND status = 'active' AND version_id = %d AND usage_limit IS NULL LOCK IN SHARE MODE",
			[ $coupon_id, $version_id ]
		) !== null;
	}

	private function share_unlimited_code( int $code_id ): bool {
		return $this->database->value(
			"SELECT id FROM {bkx_coupon_codes} WHERE id = %d AND status = 'active' AND usage_limit IS NULL LOCK IN SHARE MODE",
			[ $code_id ]
		) !== null;
	}

	/**
	 * @param literal-string   $where
	 * @param list<int|string> $args
	 */
	private function take_one( string $table, string $where, array $args ): bool {
		return $this->database->update(
			$table,
			[ 'times_held' => Sql::raw( 'times_held + 1' ), 'ver' => Sql::raw( 'ver + 1' ) ],
			$where,
			$args
		) === 1;
	}

	private function why_not_offer( int $coupon_id, int $version_id ): string {
		$row = $this->locked( 'bkx_coupons', $coupon_id );
		if ( $row === null || $row['status'] !== 'active' ) {
			return Taking::SWITCHED_OFF;
		}
		if ( (int) $row['version_id'] !== $version_id ) {
			return Taking::OUTDATED;
		}
		// The limit was lifted since the offer was priced.
		return $row['usage_limit'] === null ? Taking::TAKEN : Taking::FULL;
	}

	/**
	 * @param literal-string   $within condition of an existing row
	 * @param list<int|string> $args
	 */
	private function take_share( int $coupon_id, int $customer_key_id, string $within, array $args ): string {
		$first = [ 'coupon_id' => $coupon_id, 'customer_key_id' => $customer_key_id, 'period' => '', 'held' => 1 ];
		if ( $this->database->insert_ignore( 'bkx_coupon_counters', $first ) ) {
			return Taking::TAKEN;
		}
		$taken = $this->database->update(
			'bkx_coupon_counters',
			[ 'held' => Sql::raw( 'held + 1' ), 'ver' => Sql::raw( 'ver + 1' ) ],
			"coupon_id = %d AND customer_key_id = %d AND period = '' AND " . $within,
			array_merge( [ $coupon_id, $customer_key_id ], $args )
		);
		return $taken === 1 ? Taking::TAKEN : Taking::FULL;
	}

	/**
	 * The row as it is now: a transaction sees what it wrote itself, however long ago it began to read.
	 *
	 * @return array<string, string|null>|null
	 */
	private function locked( string $table, int $id ): ?array {
		$this->lock( $table, $id );
		return $this->database->row( 'SELECT * FROM %i WHERE id = %d', [ $this->database->table( $table ), $id ] );
	}

	private function lock( string $table, int $id ): void {
		$this->database->update( $table, [ 'ver' => Sql::raw( 'ver + 1' ) ], 'id = %d', [ $id ] );
	}
}
