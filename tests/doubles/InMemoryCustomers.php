<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Customers\CustomerKey;
use BookingX\Addons\Coupons\Customers\CustomerRecord;
use BookingX\Addons\Coupons\Customers\CustomerStore;
use BookingX\Addons\Coupons\Customers\OwnedKey;

final class InMemoryCustomers implements CustomerStore {

	/** @var array<int, CustomerRecord> */
	private array $records = [];

	/** @var array<int, OwnedKey> */
	private array $keys = [];

	private int $last_id = 0;

	public function glance_at_keys( array $keys ): array {
		return $this->find_keys( $keys );
	}

	public function find_keys( array $keys ): array {
		return $this->filter(
			static function ( OwnedKey $owned ) use ( $keys ): bool {
				foreach ( $keys as $key ) {
					if ( $key->kind() === $owned->key()->kind() && $key->hash() === $owned->key()->hash() ) {
						return true;
					}
				}
				return false;
			}
		);
	}

	public function keys_of( int $customer_id ): array {
		return $this->filter( static fn( OwnedKey $owned ): bool => $owned->customer_id() === $customer_id );
	}

	public function customer( int $id ): ?CustomerRecord {
		return $this->records[ $id ] ?? null;
	}

	public function ids_of( int $customer_id ): array {
		$all = array_filter(
			$this->records,
			static fn( CustomerRecord $record ): bool => $record->id() === $customer_id || $record->merged_into() === $customer_id
		);
		return array_keys( $all );
	}

	public function create( ?int $account_id ): int {
		foreach ( $this->records as $record ) {
			if ( $account_id !== null && $record->account_id() === $account_id ) {
				return $record->id();
			}
		}
		$id                   = ++$this->last_id;
		$this->records[ $id ] = new CustomerRecord( $id, md5( (string) $id ), $account_id );
		return $id;
	}

	public function discard( int $customer_id ): void {
		unset( $this->records[ $customer_id ] );
	}

	public function attach( int $customer_id, CustomerKey $key ): bool {
		if ( $this->find_keys( [ $key ] ) !== [] ) {
			return false;
		}
		$id                = ++$this->last_id;
		$this->keys[ $id ] = new OwnedKey( new CustomerKey( $id, $key->kind(), $key->hash() ), $customer_id );
		return true;
	}

	public function merge( int $from, int $into ): void {
		foreach ( $this->keys_of( $from ) as $owned ) {
			$this->keys[ (int) $owned->key()->id() ] = new OwnedKey( $owned->key(), $into );
		}
		foreach ( $this->ids_of( $from ) as $id ) {
			$record               = $this->records[ $id ];
			$this->records[ $id ] = new CustomerRecord( $id, $record->subject(), $record->account_id(), $into );
		}
	}

	public function forget( int $customer_id ): void {
		foreach ( $this->keys_of( $customer_id ) as $owned ) {
			unset( $this->keys[ (int) $owned->key()->id() ] );
		}
		$record                        = $this->records[ $customer_id ];
		$this->records[ $customer_id ] = new CustomerRecord( $customer_id, $record->subject(), null, $record->merged_into() );
	}

	/**
	 * @param callable( OwnedKey ): bool $which
	 * @return list<OwnedKey>
	 */
	private function filter( callable $which ): array {
		$found = array_filter( $this->keys, $which );
		ksort( $found );
		return array_values( $found );
	}
}
