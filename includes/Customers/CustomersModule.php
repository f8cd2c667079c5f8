<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Customers;

use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\WordPress\Module;

defined( 'ABSPATH' ) || exit;

/** Follows accounts: who registers or changes their address takes along what they did as a guest under it. */
final class CustomersModule implements Module {

	/** @var \Closure(): Customers */
	private \Closure $customers;

	/** @var \Closure(): Transaction */
	private \Closure $transaction;

	/**
	 * @param \Closure(): Customers   $customers
	 * @param \Closure(): Transaction $transaction
	 */
	public function __construct( \Closure $customers, \Closure $transaction ) {
		$this->customers   = $customers;
		$this->transaction = $transaction;
	}

	public function register(): void {
		add_action( 'user_register', [ $this, 'follow' ] );
		add_action( 'profile_update', [ $this, 'follow' ] );
		add_action( 'deleted_user', [ $this, 'forget' ] );
	}

	/** A busy database must not stop a registration: the next checkout makes up for what is missed here. */
	public function follow( int $account_id ): void {
		try {
			( $this->transaction )()->run( fn() => ( $this->customers )()->follow_account( $account_id ) );
		} catch ( DatabaseError $error ) {
			error_log( "BookingX Coupons could not follow account $account_id: " . $error->getMessage() );
		}
	}

	public function forget( int $account_id ): void {
		( $this->transaction )()->run( fn() => ( $this->customers )()->forget_account( $account_id ) );
	}
}
