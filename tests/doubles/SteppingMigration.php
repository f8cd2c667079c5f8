<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Migration;
use BookingX\Addons\Coupons\Database\Sql;

/** Fills a column in batches of one row, and can be made to fail after a number of steps. */
final class SteppingMigration implements Migration {

	private Database $database;

	private int $fails_after = PHP_INT_MAX;

	private int $steps = 0;

	private bool $lies = false;

	/** @var \Closure(): void|null */
	private ?\Closure $meanwhile = null;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function number(): int {
		return 1;
	}

	public function step(): bool {
		if ( $this->steps === $this->fails_after ) {
			throw new \RuntimeException( 'Somebody pulled the plug.' );
		}
		++$this->steps;
		if ( $this->meanwhile !== null ) {
			( $this->meanwhile )();
		}
		if ( $this->lies ) {
			return false;
		}
		return $this->database->update( 'bkx_test_rows', [ 'new_name' => Sql::raw( 'old_name' ) ], 'new_name IS NULL', [], 'ORDER BY id LIMIT 1' ) === 1;
	}

	public function is_done(): bool {
		return $this->database->value( 'SELECT id FROM {bkx_test_rows} WHERE new_name IS NULL LIMIT 1' ) === null;
	}

	public function steps(): int {
		return $this->steps;
	}

	public function fail_after( int $steps ): void {
		$this->fails_after = $steps;
	}

	/** It will say that it is done without having done anything. */
	public function lie(): void {
		$this->lies = true;
	}

	/** @param \Closure(): void $what is done during each step */
	public function meanwhile( \Closure $what ): void {
		$this->meanwhile = $what;
	}
}
