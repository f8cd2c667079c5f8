<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Brings this site's tables to where the code expects them: as often as wanted, stopped and resumed anywhere, by one
 * process at a time.
 */
final class Migrator {

	public const CURRENT = 'current';

	public const BUSY = 'busy';

	public const UNFINISHED = 'unfinished';

	public const FOREIGN = 'foreign';

	private const LEASE = 'migrate';

	private const LEASE_SECONDS = 300;

	private Schema $schema;

	private TableInstaller $installer;

	private SchemaRecord $record;

	private Leases $leases;

	/** @var list<Migration> */
	private array $migrations;

	private string $plugin_version;

	/** @param list<Migration> $migrations */
	public function __construct( Schema $schema, TableInstaller $installer, SchemaRecord $record, Leases $leases, array $migrations, string $plugin_version ) {
		$this->schema         = $schema;
		$this->installer      = $installer;
		$this->record         = $record;
		$this->leases         = $leases;
		$this->migrations     = $migrations;
		$this->plugin_version = $plugin_version;
	}

	public function is_current(): bool {
		return $this->record->is_current( $this->plugin_version ) && $this->record->has_fingerprint( $this->schema->fingerprint() );
	}

	/**
	 * @param int $seconds Time after which it stops between two steps; the next run goes on.
	 * @return self::CURRENT|self::BUSY|self::UNFINISHED|self::FOREIGN
	 * @throws DatabaseError A step failed, or did not do what it said; nothing is recorded for it.
	 */
	public function run( int $seconds ): string {
		$foreign = $this->installer->foreign( $this->schema->tables() );
		if ( $foreign !== [] ) {
			$this->record->found_foreign( $foreign );
			return self::FOREIGN;
		}
		$this->installer->install( ( new LeaseTables() )->tables() );
		$token = $this->leases->take( self::LEASE, self::LEASE_SECONDS );
		if ( $token === null ) {
			return self::BUSY;
		}
		try {
			return $this->migrate( $token, microtime( true ) + $seconds );
		} finally {
			$this->leases->give_back( self::LEASE, $token );
		}
	}

	/** @return self::CURRENT|self::BUSY|self::UNFINISHED */
	private function migrate( string $token, float $deadline ): string {
		$this->installer->install( $this->schema->tables() );
		$this->record->verified_tables( array_keys( $this->schema->tables() ) );
		foreach ( $this->migrations as $migration ) {
			if ( in_array( $migration->number(), $this->record->migrations(), true ) ) {
				continue;
			}
			while ( $migration->step() ) {
				if ( ! $this->leases->renew( self::LEASE, $token, self::LEASE_SECONDS ) ) {
					return self::BUSY;
				}
				if ( microtime( true ) > $deadline ) {
					return self::UNFINISHED;
				}
			}
			$this->conclude( $migration );
		}
		$this->record->verified_all( $this->schema->fingerprint(), $this->plugin_version );
		return self::CURRENT;
	}

	private function conclude( Migration $migration ): void {
		if ( ! $migration->is_done() ) {
			throw new DatabaseError( "Migration {$migration->number()} did not do what it said." );
		}
		$this->record->verified_migration( $migration->number() );
	}
}
