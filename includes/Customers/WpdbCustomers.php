<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Database\Transaction;

defined( 'ABSPATH' ) || exit;

final class WpdbCustomers implements CustomerStore {

	private Database $database;

	private Transaction $transaction;

	private KeyHasher $hasher;

	private Clock $clock;

	public function __construct( Database $database, Transaction $transaction, KeyHasher $hasher, Clock $clock ) {
		$this->database    = $database;
		$this->transaction = $transaction;
		$this->hasher      = $hasher;
		$this->clock       = $clock;
	}

	public function find_keys( array $keys ): array {
		return $this->keys( $keys, $this->newest() );
	}

	public function glance_at_keys( array $keys ): array {
		return $this->keys( $keys, '' );
	}

	/**
	 * @param list<CustomerKey>        $keys
	 * @param ' LOCK IN SHARE MODE'|'' $lock
	 * @return list<OwnedKey>
	 */
	private function keys( array $keys, string $lock ): array {
		$found = [];
		foreach ( $keys as $key ) {
			$row = $this->database->row(
				'SELECT id, customer_id, kind, key_hash FROM {bkx_customer_keys} WHERE kind = %s AND key_hash = %s' . $lock,
				[ $key->kind(), $key->hash() ]
			);
			if ( $row !== null ) {
				$found[ (int) $row['id'] ] = $this->key( $row );
			}
		}
		ksort( $found );
		return array_values( $found );
	}

	public function keys_of( int $customer_id ): array {
		$sql = 'SELECT id, customer_id, kind, key_hash FROM {bkx_customer_keys} WHERE customer_id = %d ORDER BY id' . $this->newest();
		return array_map( [ $this, 'key' ], $this->database->select( $sql, [ $customer_id ] ) );
	}

	public function customer( int $id ): ?CustomerRecord {
		$sql = 'SELECT id, subject, account_id, merged_into FROM {bkx_customers} WHERE id = %d' . $this->newest();
		$row = $this->database->row( $sql, [ $id ] );
		if ( $row === null ) {
			return null;
		}
		return new CustomerRecord( (int) $row['id'], (string) $row['subject'], $this->id( $row['account_id'] ), $this->id( $row['merged_into'] ) );
	}

	public function ids_of( int $customer_id ): array {
		$rows = $this->database->select( 'SELECT id FROM {bkx_customers} WHERE id = %d OR merged_into = %d ORDER BY id', [ $customer_id, $customer_id ] );
		return array_map( 'intval', array_column( $rows, 'id' ) );
	}

	public function create( ?int $account_id ): int {
		$now     = $this->now();
		$subject = bin2hex( random_bytes( 16 ) );
		$this->database->insert_ignore(
			'bkx_customers',
			[
				'subject'    => $subject,
				'account_id' => $account_id,
				'created_at' => $now,
				'updated_at' => $now,
			]
		);
		if ( $account_id === null ) {
			return (int) $this->database->value( 'SELECT id FROM {bkx_customers} WHERE subject = %s', [ $subject ] );
		}
		return (int) $this->database->value( 'SELECT id FROM {bkx_customers} WHERE account_id = %d' . $this->newest(), [ $account_id ] );
	}

	public function discard( int $customer_id ): void {
		$this->database->delete( 'bkx_customers', 'id = %d', [ $customer_id ] );
	}

	public function attach( int $customer_id, CustomerKey $key ): bool {
		return $this->database->insert_ignore(
			'bkx_customer_keys',
			[
				'customer_id' => $customer_id,
				'kind'        => $key->kind(),
				'key_hash'    => $key->hash(),
				'key_id'      => $this->hasher->key_id(),
				'created_at'  => $this->now(),
			]
		);
	}

	public function merge( int $from, int $into ): void {
		$this->database->update( 'bkx_customer_keys', [ 'customer_id' => $into ], 'customer_id = %d', [ $from ] );
		$this->database->update(
			'bkx_customers',
			[
				'merged_into' => $into,
				'updated_at'  => $this->now(),
				'ver'         => Sql::raw( 'ver + 1' ),
			],
			'id = %d OR merged_into = %d',
			[ $from, $from ]
		);
	}

	public function forget( int $customer_id ): void {
		$this->database->delete( 'bkx_customer_keys', 'customer_id = %d', [ $customer_id ] );
		$this->database->update(
			'bkx_customers',
			[
				'account_id' => null,
				'updated_at' => $this->now(),
				'ver'        => Sql::raw( 'ver + 1' ),
			],
			'id = %d',
			[ $customer_id ]
		);
	}

	/** @param array<string, string|null> $row */
	private function key( array $row ): OwnedKey {
		return new OwnedKey( new CustomerKey( (int) $row['id'], (string) $row['kind'], (string) $row['key_hash'] ), (int) $row['customer_id'] );
	}

	/**
	 * A shared lock makes InnoDB read the newest row, also when this transaction has read before.
	 *
	 * @return ' LOCK IN SHARE MODE'|''
	 */
	private function newest(): string {
		return $this->transaction->is_open() ? ' LOCK IN SHARE MODE' : '';
	}

	private function id( ?string $value ): ?int {
		return $value === null ? null : (int) $value;
	}

	private function now(): string {
		return $this->clock->now()->format( 'Y-m-d H:i:s' );
	}
}
