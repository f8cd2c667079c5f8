<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;

defined( 'ABSPATH' ) || exit;

/**
 * Holds in the database; times are UTC.
 */
final class WpdbHolds implements Holds {

	private const TIME = 'Y-m-d H:i:s';

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function open( string $checkout_key, \DateTimeImmutable $expires_at, \DateTimeImmutable $now ): ?Hold {
		$row = [
			'checkout_key' => $checkout_key,
			'state'        => HoldState::HELD,
			'expires_at'   => $expires_at->format( self::TIME ),
			'created_at'   => $now->format( self::TIME ),
			'changed_at'   => $now->format( self::TIME ),
		];
		return $this->database->insert_ignore( 'bkx_holds', $row ) ? $this->read_by_key( $checkout_key ) : null;
	}

	public function lock( string $checkout_key ): ?Hold {
		// A row that this transaction wrote is read as it is now, whatever the transaction read before.
		$found = $this->database->update( 'bkx_holds', [ 'ver' => Sql::raw( 'ver + 1' ) ], 'checkout_key = %s', [ $checkout_key ] );
		return $found === 1 ? $this->read_by_key( $checkout_key ) : null;
	}

	public function of_booking( int $booking_id ): ?Hold {
		return $this->hold(
			$this->database->row( 'SELECT * FROM {bkx_holds} WHERE booking_id = %d ORDER BY id DESC LIMIT 1', [ $booking_id ] )
		);
	}

	public function move( int $hold_id, array $from, string $to, string $reason, \DateTimeImmutable $now ): bool {
		return $this->change(
			[ 'state' => $to, 'reason' => $reason, 'expires_at' => null ] + $this->key_after( $to ),
			'id = %d AND state IN ( ' . Sql::placeholders( '%s', $from ) . ' )',
			array_merge( [ $hold_id ], $from ),
			$now
		);
	}

	public function bind( int $hold_id, string $host, int $booking_id, int $customer_id, ?\DateTimeImmutable $expires_at, \DateTimeImmutable $now ): Hold {
		$bound = $this->change(
			[
				'state'       => HoldState::BOUND,
				'host'        => $host,
				'booking_id'  => $booking_id,
				'customer_id' => $customer_id,
				'expires_at'  => $expires_at === null ? null : $expires_at->format( self::TIME ),
			],
			'id = %d AND state = %s',
			[ $hold_id, HoldState::HELD ],
			$now
		);
		if ( ! $bound ) {
			throw new \LogicException( 'Only what is held can be bound.' );
		}
		return new Hold( $hold_id, HoldState::BOUND, $booking_id, $customer_id, $expires_at );
	}

	public function lapse( int $hold_id, \DateTimeImmutable $now ): ?Hold {
		$lapsed = $this->change(
			[ 'state' => HoldState::LAPSED ] + $this->key_after( HoldState::LAPSED ),
			'id = %d AND state IN ( %s, %s ) AND expires_at <= %s',
			[ $hold_id, HoldState::HELD, HoldState::BOUND, $now->format( self::TIME ) ],
			$now
		);
		$hold = $lapsed ? $this->hold( $this->database->row( 'SELECT * FROM {bkx_holds} WHERE id = %d', [ $hold_id ] ) ) : null;
		if ( $hold === null ) {
			return null;
		}
		$before = $hold->booking_id() === null ? HoldState::HELD : HoldState::BOUND;
		return new Hold( $hold_id, $before, $hold->booking_id(), $hold->customer_id(), $hold->expires_at() );
	}

	public function stop_the_clock( int $hold_id, \DateTimeImmutable $now ): void {
		$this->change( [ 'expires_at' => null ], 'id = %d', [ $hold_id ], $now );
	}

	public function add_items( int $hold_id, array $items ): void {
		if ( $items === [] ) {
			return;
		}
		$rows = array_map(
			static fn( HoldItem $item ): array => [
				'hold_id'    => $hold_id,
				'kind'       => $item->kind(),
				'ref_id'     => $item->ref_id(),
				'version_id' => $item->version_id(),
				'units'      => $item->units(),
				'starts_at'  => $item->starts_at() === null ? null : $item->starts_at()->format( self::TIME ),
			],
			$items
		);
		$this->database->insert_many( 'bkx_hold_items', $rows );
	}

	public function drop_items( int $hold_id ): void {
		$this->database->delete( 'bkx_hold_items', 'hold_id = %d', [ $hold_id ] );
	}

	public function items( int $hold_id ): array {
		// Rows are written in lock order.
		$rows = $this->database->select( 'SELECT * FROM {bkx_hold_items} WHERE hold_id = %d ORDER BY id', [ $hold_id ] );
		return array_map(
			fn( array $row ): HoldItem => new HoldItem(
				(string) $row['kind'],
				(int) $row['ref_id'],
				(int) $row['units'],
				$row['version_id'] === null ? null : (int) $row['version_id'],
				$this->moment( $row['starts_at'] )
			),
			$rows
		);
	}

	public function overdue( \DateTimeImmutable $now, int $limit ): array {
		return $this->ids(
			$this->database->select(
				'SELECT id FROM {bkx_holds} WHERE state IN ( %s, %s ) AND expires_at <= %s ORDER BY expires_at, id LIMIT %d',
				[ HoldState::HELD, HoldState::BOUND, $now->format( self::TIME ), $limit ]
			)
		);
	}

	public function overdue_on( HoldItem $item, \DateTimeImmutable $now ): array {
		return $this->ids(
			$this->database->select(
				'SELECT DISTINCT h.id FROM {bkx_hold_items} i JOIN {bkx_holds} h ON h.id = i.hold_id
				WHERE i.kind = %s AND i.ref_id = %d AND h.state IN ( %s, %s ) AND h.expires_at <= %s ORDER BY h.id',
				[ $item->kind(), $item->ref_id(), HoldState::HELD, HoldState::BOUND, $now->format( self::TIME ) ]
			)
		);
	}

	public function overdue_units( string $kind, array $ref_ids, \DateTimeImmutable $now ): array {
		$rows = $this->database->select(
			'SELECT i.ref_id, SUM( i.units ) AS units FROM {bkx_hold_items} i JOIN {bkx_holds} h ON h.id = i.hold_id
			WHERE i.kind = %s AND i.ref_id IN ( ' . Sql::placeholders( '%d', $ref_ids ) . ' )
			AND h.state IN ( %s, %s ) AND h.expires_at <= %s GROUP BY i.ref_id',
			array_merge( [ $kind ], $ref_ids, [ HoldState::HELD, HoldState::BOUND, $now->format( self::TIME ) ] )
		);
		$units = [];
		foreach ( $rows as $row ) {
			$units[ (int) $row['ref_id'] ] = (int) $row['units'];
		}
		return $units;
	}

	/**
	 * @param array<string, int|string|null> $set
	 * @param literal-string                 $where
	 * @param list<int|string>               $args
	 */
	private function change( array $set, string $where, array $args, \DateTimeImmutable $now ): bool {
		$set += [ 'changed_at' => $now->format( self::TIME ), 'ver' => Sql::raw( 'ver + 1' ) ];
		return $this->database->update( 'bkx_holds', $set, $where, $args ) === 1;
	}

	/**
	 * When its booking is over, the checkout may be tried again under the same key.
	 *
	 * @return array<string, null>
	 */
	private function key_after( string $state ): array {
		return in_array( $state, HoldState::OVER, true ) ? [ 'checkout_key' => null ] : [];
	}

	private function read_by_key( string $checkout_key ): ?Hold {
		return $this->hold( $this->database->row( 'SELECT * FROM {bkx_holds} WHERE checkout_key = %s', [ $checkout_key ] ) );
	}

	/** @param array<string, string|null>|null $row */
	private function hold( ?array $row ): ?Hold {
		if ( $row === null ) {
			return null;
		}
		return new Hold(
			(int) $row['id'],
			(string) $row['state'],
			$row['booking_id'] === null ? null : (int) $row['booking_id'],
			$row['customer_id'] === null ? null : (int) $row['customer_id'],
			$this->moment( $row['expires_at'] )
		);
	}

	private function moment( ?string $stored ): ?\DateTimeImmutable {
		return $stored === null ? null : new \DateTimeImmutable( $stored, new \DateTimeZone( 'UTC' ) );
	}

	/**
	 * @param list<array<string, string|null>> $rows
	 * @return list<int>
	 */
	private function ids( array $rows ): array {
		return array_map( 'intval', array_column( $rows, 'id' ) );
	}
}
