<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Contract;

use BookingX\Addons\Coupons\Customers\CustomerKey;
use BookingX\Addons\Coupons\Customers\CustomerStore;
use BookingX\Addons\Coupons\Customers\OwnedKey;

/** What every place that keeps customers must do. */
trait CustomerStoreContract {

	abstract protected function store(): CustomerStore;

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	abstract protected function together( callable $work );

	public function test_a_key_that_is_kept_is_found_with_its_owner(): void {
		$id = $this->together( fn(): int => $this->store()->create( null ) );

		self::assertTrue( $this->together( fn(): bool => $this->store()->attach( $id, $this->key( 'a' ) ) ) );

		$found = $this->store()->find_keys( [ $this->key( 'b' ), $this->key( 'a' ) ] );
		self::assertCount( 1, $found );
		self::assertSame( $id, $found[0]->customer_id() );
		self::assertSame( $this->key( 'a' )->hash(), $found[0]->key()->hash() );
		self::assertNotNull( $found[0]->key()->id() );
	}

	public function test_a_key_has_one_owner_who_keeps_it(): void {
		[ $first, $second ] = $this->together( fn(): array => [ $this->store()->create( null ), $this->store()->create( null ) ] );
		$this->together( fn(): bool => $this->store()->attach( $first, $this->key( 'a' ) ) );

		self::assertFalse( $this->together( fn(): bool => $this->store()->attach( $second, $this->key( 'a' ) ) ) );

		self::assertSame( $first, $this->store()->find_keys( [ $this->key( 'a' ) ] )[0]->customer_id() );
		self::assertSame( [], $this->store()->keys_of( $second ) );
	}

	public function test_the_same_hash_of_another_kind_is_another_key(): void {
		$id = $this->together( fn(): int => $this->store()->create( null ) );
		$this->together( fn(): bool => $this->store()->attach( $id, $this->key( 'a' ) ) );

		self::assertSame( [], $this->store()->find_keys( [ new CustomerKey( null, CustomerKey::PHONE, $this->key( 'a' )->hash() ) ] ) );
	}

	public function test_an_account_has_one_customer_however_often_it_is_created(): void {
		$first  = $this->together( fn(): int => $this->store()->create( 7 ) );
		$second = $this->together( fn(): int => $this->store()->create( 7 ) );

		self::assertSame( $first, $second );
		$record = $this->store()->customer( $first );
		self::assertNotNull( $record );
		self::assertSame( 7, $record->account_id() );
		self::assertMatchesRegularExpression( '/^[0-9a-f]{32}$/', $record->subject() );
	}

	public function test_pseudonyms_differ(): void {
		[ $first, $second ] = $this->together( fn(): array => [ $this->store()->create( null ), $this->store()->create( null ) ] );

		self::assertNotSame( $this->subject( $first ), $this->subject( $second ) );
	}

	public function test_merging_moves_the_keys_and_remembers_who_it_was_also_through_a_chain(): void {
		[ $a, $b, $c ] = $this->together( fn(): array => [ $this->store()->create( null ), $this->store()->create( null ), $this->store()->create( 7 ) ] );
		$this->together( fn(): bool => $this->store()->attach( $a, $this->key( 'a' ) ) );

		$this->together(
			function () use ( $a, $b, $c ): void {
				$this->store()->merge( $a, $b );
				$this->store()->merge( $b, $c );
			}
		);

		self::assertSame( [ $this->key( 'a' )->hash() ], array_map( static fn( OwnedKey $owned ): string => $owned->key()->hash(), $this->store()->keys_of( $c ) ) );
		self::assertSame( [ $a, $b, $c ], $this->store()->ids_of( $c ) );
	}

	public function test_a_forgotten_customer_keeps_nothing_but_the_pseudonym(): void {
		$id      = $this->together( fn(): int => $this->store()->create( 7 ) );
		$subject = $this->subject( $id );
		$this->together( fn(): bool => $this->store()->attach( $id, $this->key( 'a' ) ) );

		$this->together( fn() => $this->store()->forget( $id ) );

		$record = $this->store()->customer( $id );
		self::assertNotNull( $record );
		self::assertSame( [ $subject, null ], [ $record->subject(), $record->account_id() ] );
		self::assertSame( [], $this->store()->keys_of( $id ) );
		self::assertSame( [], $this->store()->find_keys( [ $this->key( 'a' ) ] ) );
	}

	public function test_a_discarded_customer_was_never_there(): void {
		$id = $this->together( fn(): int => $this->store()->create( null ) );

		$this->together( fn() => $this->store()->discard( $id ) );

		self::assertNull( $this->store()->customer( $id ) );
	}

	private function subject( int $id ): string {
		$record = $this->store()->customer( $id );
		self::assertNotNull( $record );
		return $record->subject();
	}

	private function key( string $what ): CustomerKey {
		return new CustomerKey( null, CustomerKey::EMAIL, hash( 'sha256', $what ) );
	}
}
