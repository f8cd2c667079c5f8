<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Support;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Schema;

/**
 * Everything of ours that is stored, as one value per table: equal before and after means that nothing was written.
 */
final class Footprint {

	/** Counters of requests are bookkeeping of the questions themselves. */
	private const BOOKKEEPING = [ 'bkx_rate_windows' ];

	private Database $database;
	private Schema $schema;

	public function __construct( Database $database, Schema $schema ) {
		$this->database = $database;
		$this->schema   = $schema;
	}

	/** @return array<string, string> */
	public function taken(): array {
		$prints = [];
		foreach ( array_diff( array_keys( $this->schema->tables() ), self::BOOKKEEPING ) as $table ) {
			$prints[ $table ] = $this->print_of( $this->database->select( 'SELECT * FROM %i', [ $this->database->table( $table ) ] ) );
		}
		$prints['posts']    = $this->print_of( $this->database->select( "SELECT * FROM {posts} WHERE post_type LIKE 'bkx%%'" ) );
		$prints['postmeta'] = $this->print_of( $this->database->select( "SELECT * FROM {postmeta} WHERE post_id IN ( SELECT ID FROM {posts} WHERE post_type LIKE 'bkx%%' )" ) );
		$prints['options']  = $this->print_of( $this->database->select( "SELECT option_name, option_value FROM {options} WHERE option_name LIKE 'bookingx%%'" ) );
		return $prints;
	}

	/** @return array<string, string> who may do what on this site */
	public function of_access(): array {
		return [
			'roles'    => $this->print_of( $this->database->select( "SELECT option_value FROM {options} WHERE option_name LIKE '%%user_roles'" ) ),
			'accounts' => $this->print_of( $this->database->select( 'SELECT ID, user_login, user_email, user_pass FROM {users}' ) ),
			'rights'   => $this->print_of( $this->database->select( "SELECT user_id, meta_key, meta_value FROM {usermeta} WHERE meta_key LIKE '%%capabilities' OR meta_key LIKE '%%user_level'" ) ),
		];
	}

	/** @param list<array<string, string|null>> $rows */
	private function print_of( array $rows ): string {
		$lines = array_map( 'serialize', $rows );
		sort( $lines );
		return count( $rows ) . ' rows, ' . hash( 'sha256', implode( "\n", $lines ) );
	}
}
