<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Database\OwnTables;
use BookingX\Addons\Coupons\Database\SchemaRecord;

defined( 'ABSPATH' ) || exit;

/**
 * Takes back what the plugin brought. Books are kept unless their owner chose to remove all data: whoever reinstalls
 * finds every use and every limit again, with the secret without which the customers' hashes would mean nothing.
 */
final class Uninstaller {

	private OwnTables $tables;

	private Capabilities $capabilities;

	private Heartbeat $heartbeat;

	private Settings $settings;

	public function __construct( OwnTables $tables, Capabilities $capabilities, Heartbeat $heartbeat, Settings $settings ) {
		$this->tables       = $tables;
		$this->capabilities = $capabilities;
		$this->heartbeat    = $heartbeat;
		$this->settings     = $settings;
	}

	public function run(): void {
		if ( ! is_multisite() ) {
			$this->remove_from_site();
			return;
		}
		$sites = get_sites(
			[
				'fields' => 'ids',
				'number' => 0,
			]
		);
		foreach ( $sites as $site_id ) {
			switch_to_blog( $site_id );
			$this->remove_from_site();
			restore_current_blog();
		}
	}

	private function remove_from_site(): void {
		$everything = $this->settings->bool( 'data_settings', 'remove_all_data' );
		/**
		 * Fires on each site before the plugin's own parts go, for what other slices keep elsewhere.
		 *
		 * @param bool $everything Whether the owner chose to remove all data.
		 */
		do_action( 'bookingx_coupons_uninstall', $everything );
		$this->heartbeat->stop();
		$this->capabilities->uninstall();
		if ( $everything ) {
			$this->tables->drop();
			delete_option( OptionSettings::OPTION );
			delete_option( OptionSecrets::OPTION );
			delete_option( SchemaRecord::OPTION );
		}
	}
}
