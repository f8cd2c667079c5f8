<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Database\DatabaseError;
use BookingX\Addons\Coupons\Database\Migrator;
use BookingX\Addons\Coupons\Database\SchemaRecord;
use BookingX\Addons\Coupons\Database\TransientFailure;
use BookingX\Addons\Coupons\Secrets;

defined( 'ABSPATH' ) || exit;

/**
 * Makes a site ready for the plugin, and keeps it ready after an update.
 */
final class Installer {

	/** Bigger networks are made ready site by site, by each site's first request. */
	private const SITES_AT_ONCE = 100;

	/** Well below the 30 s that many servers allow; what is left is done by the next request. */
	private const SECONDS = 10;

	private Migrator $migrator;

	private SchemaRecord $record;

	private Capabilities $capabilities;

	private Heartbeat $heartbeat;

	private Secrets $secrets;

	public function __construct( Migrator $migrator, SchemaRecord $record, Capabilities $capabilities, Heartbeat $heartbeat, Secrets $secrets ) {
		$this->migrator     = $migrator;
		$this->record       = $record;
		$this->capabilities = $capabilities;
		$this->heartbeat    = $heartbeat;
		$this->secrets      = $secrets;
	}

	public function activate( bool $network_wide ): void {
		if ( ! $network_wide ) {
			$this->install();
			return;
		}
		$sites = get_sites(
			[
				'fields' => 'ids',
				'number' => self::SITES_AT_ONCE,
			]
		);
		foreach ( $sites as $site_id ) {
			$this->install_on( $site_id );
		}
	}

	public function install_on( int $site_id ): void {
		switch_to_blog( $site_id );
		try {
			$this->install();
		} finally {
			restore_current_blog();
		}
	}

	/** A failure is kept for staff to see: no visitor's page may break on it. A busy database is tried by the next request. */
	public function install(): void {
		$this->capabilities->install();
		$this->heartbeat->start();
		// While it is missing, each request that reads settings asks the database for it.
		add_option( OptionSettings::OPTION, [], '', true );
		try {
			// Made now, so that no visitor's request has to.
			$this->secrets->key( 'installation' );
			$this->migrator->run( self::SECONDS );
		} catch ( TransientFailure $busy ) {
			return;
		} catch ( DatabaseError $error ) {
			$this->record->failed( $error->getMessage() );
		}
	}

	/** In wp-admin: also notices definitions that changed without a new version, and tries again what went wrong. */
	public function keep_current(): void {
		if ( ! $this->migrator->is_current() ) {
			$this->install();
		}
	}

	public function deactivate(): void {
		$this->heartbeat->stop();
	}
}
