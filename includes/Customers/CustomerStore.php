<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

defined( 'ABSPATH' ) || exit;

/**
 * Where customers and their keys are kept. Writing needs an open transaction.
 */
interface CustomerStore {

	/**
	 * @param list<CustomerKey> $keys
	 * @return list<OwnedKey> those of them that are kept, by ascending id
	 */
	public function find_keys( array $keys ): array;

	/**
	 * The same without waiting for anybody: what somebody keeps at this moment may be missing.
	 *
	 * @param list<CustomerKey> $keys
	 * @return list<OwnedKey>
	 */
	public function glance_at_keys( array $keys ): array;

	/** @return list<OwnedKey> all keys of a customer, by ascending id */
	public function keys_of( int $customer_id ): array;

	public function customer( int $id ): ?CustomerRecord;

	/** @return list<int> the customer and everybody merged into them */
	public function ids_of( int $customer_id ): array;

	/** @return int the new customer's id, or that of the account's customer if there is one */
	public function create( ?int $account_id ): int;

	/** Removes a customer that has just been created for nothing. */
	public function discard( int $customer_id ): void;

	/**
	 * Keeps the key, unless somebody has it: keys change hands by merge() alone.
	 *
	 * @return bool whether the key is new
	 */
	public function attach( int $customer_id, CustomerKey $key ): bool;

	/** Gives the keys of one customer to another. Rows that name the first keep doing so: see ids_of(). */
	public function merge( int $from, int $into ): void;

	/** Takes a customer's keys and account away, so that nobody can be recognised by them; the pseudonym stays. */
	public function forget( int $customer_id ): void;
}
