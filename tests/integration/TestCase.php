<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Schema;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\WordPress\OptionSettings;

/**
 * A test inside a real WordPress. Our transactions really commit, so each test starts by emptying our tables (and
 * everything of ours among posts, options and accounts) instead of rolling back at its end.
 */
abstract class TestCase extends \PHPUnit\Framework\TestCase {

	/** @var list<int> */
	private array $accounts = [];

	protected function setUp(): void {
		parent::setUp();
		foreach ( array_keys( $this->get( Schema::class )->tables() ) as $name ) {
			$this->database()->delete( $name, '1 = 1' );
		}
		$this->database()->delete( 'postmeta', "post_id IN ( SELECT ID FROM {posts} WHERE post_type LIKE 'bkx\\_%%' )" );
		$this->database()->delete( 'posts', "post_type LIKE 'bkx\\_%%'" );
		delete_option( OptionSettings::OPTION );
		wp_cache_flush();
		wp_set_current_user( 0 );
	}

	protected function tearDown(): void {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		foreach ( $this->accounts as $account ) {
			wp_delete_user( $account );
		}
		$this->accounts = [];
		parent::tearDown();
	}

	/**
	 * The plugin's own service of this type.
	 *
	 * @template T of object
	 * @param class-string<T> $type
	 * @return T
	 */
	protected function get( string $type ): object {
		return bookingx_coupons()->get( $type );
	}

	protected function database(): Database {
		return $this->get( Database::class );
	}

	protected function transaction(): Transaction {
		return $this->get( Transaction::class );
	}

	/** An account that is gone after the test. */
	protected function account( string $email, string $role = 'subscriber' ): int {
		$id = wp_insert_user(
			[
				'user_login' => 'u' . bin2hex( random_bytes( 6 ) ),
				'user_pass'  => 'password',
				'user_email' => $email,
				'role'       => $role,
			]
		);
		if ( ! is_int( $id ) ) {
			throw new \RuntimeException( $id->get_error_message() );
		}
		$this->accounts[] = $id;
		return $id;
	}

	/** A statement as it is, past all checks: DDL for test tables, or what other plugins may do. */
	protected function raw( string $sql ): void {
		$shown = $this->wpdb()->suppress_errors();
		$this->wpdb()->query( $sql ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Written by tests.
		$this->wpdb()->suppress_errors( $shown );
	}

	protected function wpdb(): \wpdb {
		return $this->get( \wpdb::class );
	}

	protected function is_sqlite(): bool {
		return ! $this->wpdb()->__get( 'dbh' ) instanceof \mysqli;
	}
}
