<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Database;

use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Database\Leases;
use BookingX\Addons\Coupons\Database\Migrator;
use BookingX\Addons\Coupons\Database\Schema;
use BookingX\Addons\Coupons\Database\SchemaRecord;
use BookingX\Addons\Coupons\Database\TableDefinition;
use BookingX\Addons\Coupons\Database\TableInstaller;
use BookingX\Addons\Coupons\Database\TableReader;
use BookingX\Addons\Coupons\Database\TableSet;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\SteppingMigration;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/**
 * @group sql
 * @group smoke
 */
final class MigratorTest extends TestCase {

	private const OLD = 'id bigint(20) NOT NULL auto_increment,
		old_name varchar(20) NOT NULL,
		PRIMARY KEY  (id)';

	private const NEW = 'id bigint(20) NOT NULL auto_increment,
		old_name varchar(20) NOT NULL,
		new_name varchar(20) DEFAULT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY new_name (new_name)';

	/** @var mixed */
	private $kept;

	private FrozenClock $clock;

	private SteppingMigration $migration;

	protected function setUp(): void {
		parent::setUp();
		$this->kept = get_option( SchemaRecord::OPTION );
		delete_option( SchemaRecord::OPTION );
		$this->clock     = new FrozenClock();
		$this->migration = new SteppingMigration( $this->database() );
	}

	protected function tearDown(): void {
		remove_all_filters( 'query' );
		$this->raw( 'DROP TABLE IF EXISTS ' . $this->database()->table( 'bkx_test_rows' ) );
		update_option( SchemaRecord::OPTION, $this->kept, true );
		parent::tearDown();
	}

	public function test_a_new_table_is_as_its_definition_says(): void {
		self::assertSame( Migrator::CURRENT, $this->migrator( self::NEW, '1' )->run( 10 ) );

		self::assertSame( [], $this->lacking( self::NEW ) );
		self::assertTrue( $this->record()->is_current( '1' ) );
	}

	public function test_all_our_tables_run_a_second_time_without_a_change(): void {
		$changes = [];
		add_filter(
			'query',
			static function ( string $sql ) use ( &$changes ): string {
				if ( preg_match( '/^\s*(CREATE|ALTER|DROP)/i', $sql ) === 1 ) {
					$changes[] = $sql;
				}
				return $sql;
			}
		);

		$this->get( TableInstaller::class )->install( $this->get( Schema::class )->tables() );

		self::assertSame( [], $changes );
	}

	public function test_a_migration_that_was_stopped_goes_on_where_it_was(): void {
		$this->install_old_rows();
		$this->migration->fail_after( 2 );
		try {
			$this->migrator( self::NEW, '2', true )->run( 10 );
			self::fail( 'It was not stopped.' );
		} catch ( \RuntimeException $stopped ) {
			self::assertSame( 'Somebody pulled the plug.', $stopped->getMessage() );
		}
		self::assertFalse( $this->record()->is_current( '2' ) );

		$this->migration = new SteppingMigration( $this->database() );
		self::assertSame( Migrator::CURRENT, $this->migrator( self::NEW, '2', true )->run( 10 ) );

		self::assertSame( 2, $this->migration->steps(), 'One row was left, and one step to see that none is.' );
		self::assertSame( '3', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_test_rows} WHERE new_name = old_name' ) );
	}

	public function test_a_migration_is_done_once(): void {
		$this->install_old_rows();
		$this->migrator( self::NEW, '2', true )->run( 10 );
		$this->migration = new SteppingMigration( $this->database() );

		self::assertSame( Migrator::CURRENT, $this->migrator( self::NEW, '3', true )->run( 10 ) );
		self::assertSame( 0, $this->migration->steps() );
	}

	public function test_without_time_it_stops_between_two_steps_and_says_so(): void {
		$this->install_old_rows();

		self::assertSame( Migrator::UNFINISHED, $this->migrator( self::NEW, '2', true )->run( -1 ) );
		self::assertSame( 1, $this->migration->steps() );
		self::assertFalse( $this->record()->is_current( '2' ) );
	}

	public function test_of_two_at_once_one_does_nothing(): void {
		$this->install_old_rows();
		$second = null;
		$this->migration->meanwhile(
			function () use ( &$second ): void {
				$second = $this->migrator( self::NEW, '2', true )->run( 10 );
			}
		);

		self::assertSame( Migrator::CURRENT, $this->migrator( self::NEW, '2', true )->run( 10 ) );
		self::assertSame( Migrator::BUSY, $second );
	}

	public function test_a_killed_process_holds_the_others_up_for_five_minutes_only(): void {
		$this->leases()->take( 'migrate', 300 );

		self::assertSame( Migrator::BUSY, $this->migrator( self::NEW, '1' )->run( 10 ) );
		$this->clock->move( '+300 seconds' );
		self::assertSame( Migrator::CURRENT, $this->migrator( self::NEW, '1' )->run( 10 ) );
	}

	public function test_a_migration_that_only_says_it_is_done_is_not_believed(): void {
		$this->install_old_rows();
		$this->migration->lie();

		try {
			$this->migrator( self::NEW, '2', true )->run( 10 );
			self::fail( 'It was believed.' );
		} catch ( DatabaseError $error ) {
			self::assertSame( [], $this->record()->migrations() );
		}
	}

	public function test_a_unique_key_that_could_not_be_made_is_an_error_although_dbdelta_reports_success(): void {
		$this->raw( 'CREATE TABLE ' . $this->database()->table( 'bkx_test_rows' ) . ' ( id bigint(20) NOT NULL auto_increment, old_name varchar(20) NOT NULL, new_name varchar(20) DEFAULT NULL, PRIMARY KEY  (id) ) ENGINE=InnoDB' );
		$this->database()->insert_many( 'bkx_test_rows', [ [ 'old_name' => 'a', 'new_name' => 'same' ], [ 'old_name' => 'b', 'new_name' => 'same' ] ] );

		$this->expectException( DatabaseError::class );
		$this->expectExceptionMessage( 'key new_name: unique (new_name) expected' );

		$this->migrator( self::NEW, '1' )->run( 10 );
	}

	public function test_a_table_of_somebody_else_is_left_exactly_as_it_is(): void {
		$this->raw( 'CREATE TABLE ' . $this->database()->table( 'bkx_test_rows' ) . ' ( id bigint(20) NOT NULL, title text, PRIMARY KEY  (id) )' );
		$this->database()->insert( 'bkx_test_rows', [ 'id' => 7, 'title' => 'Not yours' ] );
		$before = $this->get( TableReader::class )->read( 'bkx_test_rows' );

		self::assertSame( Migrator::FOREIGN, $this->migrator( self::NEW, '1' )->run( 10 ) );

		self::assertEquals( $before, $this->get( TableReader::class )->read( 'bkx_test_rows' ) );
		self::assertSame( [ [ 'id' => '7', 'title' => 'Not yours' ] ], $this->database()->select( 'SELECT id, title FROM {bkx_test_rows}' ) );
		self::assertSame( [ 'bkx_test_rows' ], $this->record()->foreign() );
		self::assertFalse( $this->record()->is_current( '1' ) );
	}

	public function test_once_the_foreign_table_is_gone_the_next_run_installs(): void {
		$this->raw( 'CREATE TABLE ' . $this->database()->table( 'bkx_test_rows' ) . ' ( id bigint(20) NOT NULL, title text, PRIMARY KEY  (id) )' );
		$this->migrator( self::NEW, '1' )->run( 10 );
		$this->raw( 'DROP TABLE ' . $this->database()->table( 'bkx_test_rows' ) );

		self::assertSame( Migrator::CURRENT, $this->migrator( self::NEW, '1' )->run( 10 ) );
		self::assertTrue( $this->record()->is_current( '1' ) );
	}

	public function test_our_own_table_of_a_stopped_installation_is_taken_for_ours(): void {
		$this->migrator( self::NEW, '1' )->run( 10 );
		delete_option( SchemaRecord::OPTION );

		self::assertSame( Migrator::CURRENT, $this->migrator( self::NEW, '1' )->run( 10 ) );
	}

	private function install_old_rows(): void {
		$this->migrator( self::OLD, '1' )->run( 10 );
		$this->database()->insert_many( 'bkx_test_rows', [ [ 'old_name' => 'a' ], [ 'old_name' => 'b' ], [ 'old_name' => 'c' ] ] );
	}

	private function migrator( string $lines, string $version, bool $with_migration = false ): Migrator {
		$set    = new class( $lines ) implements TableSet {
			private string $lines;

			public function __construct( string $lines ) {
				$this->lines = $lines;
			}

			public function tables(): array {
				return [ 'bkx_test_rows' => $this->lines ];
			}
		};
		$record = $this->record();
		return new Migrator(
			new Schema( [ $set ] ),
			new TableInstaller( $this->wpdb(), $this->get( TableReader::class ), $record ),
			$record,
			$this->leases(),
			$with_migration ? [ $this->migration ] : [],
			$version
		);
	}

	private function leases(): Leases {
		return new Leases( $this->database(), $this->clock );
	}

	private function record(): SchemaRecord {
		return new SchemaRecord();
	}

	/** @return list<string> */
	private function lacking( string $lines ): array {
		$found = $this->get( TableReader::class )->read( 'bkx_test_rows' );
		self::assertNotNull( $found );
		return $found->lacks( TableDefinition::parse( $lines ) );
	}
}
