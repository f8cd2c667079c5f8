<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/** All our tables. */
final class Schema {

	/** @var list<TableSet> */
	private array $sets;

	/** @param list<TableSet> $sets */
	public function __construct( array $sets ) {
		$this->sets = $sets;
	}

	/** @return array<string, string> name without prefix => definition */
	public function tables(): array {
		$tables = [];
		foreach ( $this->sets as $set ) {
			$tables += $set->tables();
		}
		return $tables;
	}

	/** Changes with every definition. */
	public function fingerprint(): string {
		return md5( serialize( $this->tables() ) );
	}
}
