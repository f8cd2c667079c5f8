<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

defined( 'ABSPATH' ) || exit;

/**
 * One identity for limits, ledger, referrals, loyalty and privacy.
 *
 * A guest is found by what they type, and typing proves nothing: so a typed address counts against limits, but never
 * gives one customer what belongs to another. Only an account's own address merges (see link_account()).
 */
final class Customers {

	private CustomerStore $store;

	private KeyHasher $hasher;

	private Accounts $accounts;

	public function __construct( CustomerStore $store, KeyHasher $hasher, Accounts $accounts ) {
		$this->store    = $store;
		$this->hasher   = $hasher;
		$this->accounts = $accounts;
	}

	/** Reads only. Somebody who was never here has no id, and keys without ids. */
	public function identify( ?int $account_id, ?string $email, ?string $phone ): Customer {
		$shown = $this->hasher->keys( $account_id, $email, $phone );
		$known = $this->store->find_keys( $shown );
		$owner = $account_id === null ? $this->guest( $known, $email !== null ) : $this->holder( $account_id, $known );
		if ( $owner !== null ) {
			$known = array_merge( $known, $this->store->keys_of( $owner ) );
		}
		$record = $owner === null ? null : $this->store->customer( $owner );
		return new Customer( $owner, $record === null ? null : $record->subject(), $account_id, $this->united( $known, $shown ) );
	}

	/** The same customer, with rows for everything shown. Inside the transaction that takes something. */
	public function ensure( ?int $account_id, ?string $email, ?string $phone ): Customer {
		$owner = $account_id === null ? null : $this->link_account( $account_id );
		foreach ( $this->hasher->keys( null, $email, null ) as $key ) {
			$guest = $this->keep( $key, null );
			$owner = $owner ?? $guest;
		}
		foreach ( $this->hasher->keys( null, null, $phone ) as $key ) {
			$this->keep( $key, $owner );
		}
		return $this->identify( $account_id, $email, $phone );
	}

	/**
	 * Gives the account its customer and what guests did under the account's own address. Keys that belong to another
	 * account stay there. Inside a transaction; repeating it changes nothing.
	 *
	 * @return int the customer's id
	 */
	public function link_account( int $account_id ): int {
		$account = $this->hasher->keys( $account_id, null, null );
		$own     = $this->hasher->keys( null, $this->accounts->email( $account_id ), null );
		$found   = $this->store->find_keys( $account );
		$id      = $found === [] ? $this->store->create( $account_id ) : $found[0]->customer_id();
		foreach ( array_merge( $account, $own ) as $key ) {
			$this->store->attach( $id, $key );
		}
		foreach ( $this->store->find_keys( $own ) as $key ) {
			$this->merge_guest( $key->customer_id(), $id );
		}
		return $id;
	}

	/** For an account that is new or has a new address: somebody who never took anything here needs no customer. */
	public function follow_account( int $account_id ): void {
		if ( $this->store->find_keys( $this->hasher->keys( $account_id, $this->accounts->email( $account_id ), null ) ) !== [] ) {
			$this->link_account( $account_id );
		}
	}

	public function forget_account( int $account_id ): void {
		foreach ( $this->store->find_keys( $this->hasher->keys( $account_id, null, null ) ) as $key ) {
			$this->forget( $key->customer_id() );
		}
	}

	/**
	 * Removes everything by which the person could be recognised; what they did stays under the pseudonym.
	 */
	public function forget( int $customer_id ): void {
		foreach ( $this->store->ids_of( $customer_id ) as $id ) {
			$this->store->forget( $id );
		}
	}

	/**
	 * The customer's own id and those of everybody who was merged into them: what `customer_id` may say in older rows.
	 *
	 * @return list<int>
	 */
	public function ids_of( Customer $customer ): array {
		$id = $customer->id();
		return $id === null ? [] : $this->store->ids_of( $id );
	}

	/** @param list<OwnedKey> $known */
	private function holder( int $account_id, array $known ): ?int {
		$own = $this->owner_of( CustomerKey::ACCOUNT, $known );
		if ( $own !== null ) {
			return $own;
		}
		// Registered before anybody looked: what they did as a guest under this address is already theirs.
		foreach ( $this->store->find_keys( $this->hasher->keys( null, $this->accounts->email( $account_id ), null ) ) as $key ) {
			return $this->is_guest( $key->customer_id() ) ? $key->customer_id() : null;
		}
		return null;
	}

	/**
	 * People share telephones more than mailboxes: a number decides only where there is no address.
	 *
	 * @param list<OwnedKey> $known
	 */
	private function guest( array $known, bool $has_email ): ?int {
		return $this->owner_of( $has_email ? CustomerKey::EMAIL : CustomerKey::PHONE, $known );
	}

	/** @param list<OwnedKey> $known */
	private function owner_of( string $kind, array $known ): ?int {
		foreach ( $known as $owned ) {
			if ( $owned->key()->kind() === $kind ) {
				return $owned->customer_id();
			}
		}
		return null;
	}

	/**
	 * @param list<OwnedKey>    $known
	 * @param list<CustomerKey> $shown
	 * @return list<CustomerKey>
	 */
	private function united( array $known, array $shown ): array {
		$by_id = [];
		$seen  = [];
		foreach ( $known as $owned ) {
			$by_id[ (int) $owned->key()->id() ] = $owned->key();
			$seen[ $owned->key()->hash() ]      = true;
		}
		ksort( $by_id );
		$new = array_filter( $shown, static fn( CustomerKey $key ): bool => ! isset( $seen[ $key->hash() ] ) );
		return array_merge( array_values( $by_id ), array_values( $new ) );
	}

	/** @return int whose the key is now */
	private function keep( CustomerKey $key, ?int $owner ): int {
		// Only a glance: to lock what is not there would lock the gap in which other new customers are written.
		$found = $this->store->glance_at_keys( [ $key ] );
		if ( $found !== [] ) {
			return $found[0]->customer_id();
		}
		$id = $owner ?? $this->store->create( null );
		if ( $this->store->attach( $id, $key ) ) {
			return $id;
		}
		if ( $owner === null ) {
			$this->store->discard( $id );
		}
		return $this->store->find_keys( [ $key ] )[0]->customer_id();
	}

	private function merge_guest( int $guest, int $into ): void {
		if ( $guest !== $into && $this->is_guest( $guest ) ) {
			$this->store->merge( $guest, $into );
		}
	}

	private function is_guest( int $customer_id ): bool {
		$record = $this->store->customer( $customer_id );
		return $record !== null && $record->account_id() === null;
	}
}
