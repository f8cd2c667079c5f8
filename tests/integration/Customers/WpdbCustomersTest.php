<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Customers;

use BookingX\Addons\Coupons\Customers\CustomerStore;
use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Customers\WpdbCustomers;
use BookingX\Addons\Coupons\Tests\Contract\CustomerStoreContract;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/**
 * @group sql
 * @group smoke
 */
final class WpdbCustomersTest extends TestCase {

	use CustomerStoreContract;

	protected function store(): CustomerStore {
		return $this->get( WpdbCustomers::class );
	}

	protected function together( callable $work ) {
		return $this->transaction()->run( $work );
	}

	public function test_whoever_registers_takes_along_what_they_did_as_a_guest(): void {
		$guest   = $this->together( fn() => $this->customers()->ensure( null, 'Anna+shop@Example.org', null ) );
		$account = $this->account( 'anna@example.org' );

		$known = $this->customers()->identify( $account, null, null );

		self::assertNotNull( $known->id() );
		self::assertNotSame( $guest->subject(), $known->subject() );
		self::assertContains( $guest->id(), $this->customers()->ids_of( $known ) );
	}

	public function test_whoever_changes_their_address_keeps_the_old_one_and_gains_the_new_one(): void {
		$account = $this->account( 'anna@example.org' );
		$this->together( fn() => $this->customers()->ensure( $account, null, null ) );
		$guest = $this->together( fn() => $this->customers()->ensure( null, 'new@example.org', null ) );

		wp_update_user( [ 'ID' => $account, 'user_email' => 'new@example.org' ] );

		$known = $this->customers()->identify( $account, null, null );
		self::assertContains( $guest->id(), $this->customers()->ids_of( $known ) );
		self::assertSame( $known->id(), $this->customers()->identify( null, 'anna@example.org', null )->id() );
		self::assertSame( $known->id(), $this->customers()->identify( null, 'new@example.org', null )->id() );
	}

	public function test_an_account_that_never_took_anything_leaves_no_row(): void {
		$this->account( 'reader@example.org' );

		self::assertSame( '0', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_customers}' ) );
	}

	public function test_a_deleted_account_is_forgotten_and_its_pseudonym_stays(): void {
		$account = $this->account( 'anna@example.org' );
		$known   = $this->together( fn() => $this->customers()->ensure( $account, null, null ) );

		wp_delete_user( $account );

		self::assertFalse( $this->customers()->identify( null, 'anna@example.org', null )->is_known() );
		self::assertSame( $known->subject(), $this->database()->value( 'SELECT subject FROM {bkx_customers} WHERE id = %d', [ (int) $known->id() ] ) );
	}

	public function test_no_address_is_kept(): void {
		$this->together( fn() => $this->customers()->ensure( null, 'anna@example.org', '+49 30 123456' ) );

		$kept = serialize( [ $this->database()->select( 'SELECT * FROM {bkx_customers}' ), $this->database()->select( 'SELECT * FROM {bkx_customer_keys}' ) ] );
		self::assertStringNotContainsString( 'anna', $kept );
		self::assertStringNotContainsString( '123456', $kept );
	}

	private function customers(): Customers {
		return $this->get( Customers::class );
	}
}
