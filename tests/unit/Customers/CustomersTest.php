<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Customers;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Customers\CustomerKey;
use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Customers\EmailNormaliser;
use BookingX\Addons\Coupons\Customers\KeyHasher;
use BookingX\Addons\Coupons\Customers\PhoneNormaliser;
use BookingX\Addons\Coupons\Tests\Doubles\FixedAccounts;
use BookingX\Addons\Coupons\Tests\Doubles\FixedSecrets;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryCustomers;
use PHPUnit\Framework\TestCase;

final class CustomersTest extends TestCase {

	private const ANNA = 7;

	private const BEN = 8;

	private FixedAccounts $accounts;

	private Customers $customers;

	protected function setUp(): void {
		$this->accounts  = new FixedAccounts( [ self::ANNA => 'anna@example.org', self::BEN => 'ben@example.org' ] );
		$this->customers = new Customers( new InMemoryCustomers(), new KeyHasher( new FixedSecrets(), new EmailNormaliser(), new PhoneNormaliser() ), $this->accounts );
	}

	public function test_somebody_who_was_never_here_is_unknown_but_has_keys(): void {
		$customer = $this->customers->identify( null, 'new@example.org', '030 123456' );

		self::assertFalse( $customer->is_known() );
		self::assertNull( $customer->subject() );
		self::assertSame( [ CustomerKey::EMAIL, CustomerKey::PHONE ], $this->kinds( $customer ) );
		self::assertSame( [ null, null ], $this->key_ids( $customer ) );
	}

	public function test_looking_leaves_nothing_behind(): void {
		$this->customers->identify( self::ANNA, 'anna@example.org', '030 123456' );

		self::assertFalse( $this->customers->identify( self::ANNA, 'anna@example.org', '030 123456' )->is_known() );
	}

	public function test_a_guest_is_known_again_however_the_address_is_written(): void {
		$first = $this->customers->ensure( null, 'someone@gmail.com', null );

		$again = $this->customers->identify( null, ' Some.One+coupons@GoogleMail.com ', null );

		self::assertTrue( $again->is_known() );
		self::assertSame( $first->id(), $again->id() );
		self::assertSame( $this->key_ids( $first ), $this->key_ids( $again ) );
	}

	public function test_ensuring_twice_adds_nothing(): void {
		$first  = $this->customers->ensure( self::ANNA, 'anna@example.org', '030 123456' );
		$second = $this->customers->ensure( self::ANNA, 'anna@example.org', '030 123456' );

		self::assertEquals( $first, $second );
	}

	public function test_an_account_brings_its_own_address_even_when_another_is_typed(): void {
		$customer = $this->customers->ensure( self::ANNA, 'other@example.org', null );

		$own = $this->customers->identify( null, 'anna@example.org', null );
		self::assertSame( $customer->id(), $own->id() );
		self::assertSame( [ CustomerKey::ACCOUNT, CustomerKey::EMAIL, CustomerKey::EMAIL ], $this->kinds( $customer ) );
	}

	public function test_all_keys_of_a_known_customer_count_so_that_no_limit_starts_anew(): void {
		$anna = $this->customers->ensure( self::ANNA, null, '030 123456' );

		$as_guest = $this->customers->identify( null, 'anna@example.org', null );

		self::assertSame( $this->key_ids( $anna ), $this->key_ids( $as_guest ) );
	}

	public function test_typing_somebodys_address_counts_against_it_but_takes_nothing_from_them(): void {
		$anna = $this->customers->ensure( self::ANNA, null, null );
		$ben  = $this->customers->ensure( self::BEN, 'anna@example.org', null );

		self::assertNotSame( $anna->id(), $ben->id() );
		self::assertSame( $anna->id(), $this->customers->identify( null, 'anna@example.org', null )->id() );
		self::assertSame( [ $ben->id() ], $this->customers->ids_of( $ben ) );
		self::assertCount( 1, array_intersect( $this->key_ids( $anna ), $this->key_ids( $ben ) ), 'The typed address.' );
	}

	public function test_typing_a_guests_address_while_signed_in_does_not_take_over_the_guest(): void {
		$guest = $this->customers->ensure( null, 'guest@example.org', null );
		$this->customers->ensure( self::BEN, 'guest@example.org', null );

		self::assertSame( $guest->id(), $this->customers->identify( null, 'guest@example.org', null )->id() );
	}

	public function test_an_unknown_typed_address_does_not_become_the_accounts_own(): void {
		$this->customers->ensure( self::BEN, 'carla@example.org', null );
		$carla = $this->customers->identify( null, 'carla@example.org', null );
		$ben   = $this->customers->identify( self::BEN, null, null );

		self::assertNotSame( $carla->id(), $ben->id() );
	}

	public function test_whoever_registers_is_one_with_the_guest_of_that_address(): void {
		$guest = $this->customers->ensure( null, 'anna@example.org', '030 123456' );

		$this->customers->follow_account( self::ANNA );

		$anna = $this->customers->identify( self::ANNA, null, null );
		self::assertSame( [ $guest->id(), $anna->id() ], $this->customers->ids_of( $anna ) );
		self::assertSame( [ CustomerKey::EMAIL, CustomerKey::PHONE, CustomerKey::ACCOUNT ], $this->kinds( $anna ) );
	}

	public function test_an_account_older_than_the_plugin_is_one_with_the_guest_of_its_address_before_anything_is_written(): void {
		$guest = $this->customers->ensure( null, 'anna@example.org', null );

		self::assertSame( $guest->id(), $this->customers->identify( self::ANNA, null, null )->id() );
	}

	public function test_two_accounts_never_become_one(): void {
		$anna = $this->customers->ensure( self::ANNA, null, null );
		$ben  = $this->customers->ensure( self::BEN, null, null );
		$this->accounts->change( self::BEN, 'anna+tag@example.org' );

		$this->customers->follow_account( self::BEN );

		self::assertSame( [ $ben->id() ], $this->customers->ids_of( $this->customers->identify( self::BEN, null, null ) ) );
		self::assertSame( $anna->id(), $this->customers->identify( null, 'anna@example.org', null )->id() );
	}

	public function test_an_old_address_still_counts_after_it_was_changed(): void {
		$anna = $this->customers->ensure( self::ANNA, null, null );
		$this->accounts->change( self::ANNA, 'anna@new.example' );
		$this->customers->follow_account( self::ANNA );

		self::assertSame( $anna->id(), $this->customers->identify( null, 'anna@example.org', null )->id() );
		self::assertSame( $anna->id(), $this->customers->identify( null, 'anna@new.example', null )->id() );
	}

	public function test_two_people_with_one_telephone_stay_two(): void {
		$first  = $this->customers->ensure( null, 'first@example.org', '030 123456' );
		$second = $this->customers->ensure( null, 'second@example.org', '030 123456' );

		self::assertNotSame( $first->id(), $second->id() );
		self::assertCount( 1, array_intersect( $this->key_ids( $first ), $this->key_ids( $second ) ), 'The telephone counts for both.' );
	}

	public function test_without_an_address_the_telephone_decides(): void {
		$first = $this->customers->ensure( null, null, '+49 30 123456' );

		self::assertSame( $first->id(), $this->customers->identify( null, null, '0049 (30) 12-34-56' )->id() );
	}

	public function test_a_forgotten_customer_is_unknown_also_under_former_names(): void {
		$this->customers->ensure( null, 'anna@example.org', '030 123456' );
		$anna = $this->customers->ensure( self::ANNA, null, null );

		$this->customers->forget( (int) $anna->id() );

		self::assertFalse( $this->customers->identify( self::ANNA, 'anna@example.org', '030 123456' )->is_known() );
	}

	public function test_keys_come_in_lock_order_with_unknown_ones_last(): void {
		$this->customers->ensure( null, null, '030 123456' );
		$this->customers->ensure( self::ANNA, null, null );

		$ids = $this->key_ids( $this->customers->identify( self::ANNA, 'new@example.org', '030 123456' ) );

		$known = array_filter( $ids, 'is_int' );
		$order = $known;
		sort( $order );
		self::assertSame( $order, array_values( $known ) );
		self::assertNull( end( $ids ) );
		self::assertCount( 4, $ids );
	}

	/** @return list<string> */
	private function kinds( Customer $customer ): array {
		return array_map( static fn( CustomerKey $key ): string => $key->kind(), $customer->keys() );
	}

	/** @return list<int|null> */
	private function key_ids( Customer $customer ): array {
		return array_map( static fn( CustomerKey $key ): ?int => $key->id(), $customer->keys() );
	}
}
