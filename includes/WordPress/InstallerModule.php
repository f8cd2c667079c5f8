<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Database\OwnTables;
use BookingX\Addons\Coupons\Database\SchemaRecord;

defined( 'ABSPATH' ) || exit;

/**
 * Installs on activation, on a network's new sites and after an update, and switches the rest of the plugin on once the
 * tables are known to be right.
 */
final class InstallerModule implements Module {

	private SchemaRecord $record;

	/** @var \Closure(): Installer */
	private \Closure $installer;

	/** @var \Closure(): OwnTables */
	private \Closure $tables;

	/** @var \Closure(): void */
	private \Closure $when_ready;

	/**
	 * @param \Closure(): Installer $installer
	 * @param \Closure(): OwnTables $tables
	 * @param \Closure(): void      $when_ready
	 */
	public function __construct( SchemaRecord $record, \Closure $installer, \Closure $tables, \Closure $when_ready ) {
		$this->record     = $record;
		$this->installer  = $installer;
		$this->tables     = $tables;
		$this->when_ready = $when_ready;
	}

	public function register(): void {
		$heartbeat = new Heartbeat();
		add_filter( 'cron_schedules', [ $heartbeat, 'add_interval' ] ); // phpcs:ignore WordPress.WP.CronInterval -- Five minutes: a hold ends after fifteen.
		register_activation_hook( BOOKINGX_COUPONS_FILE, fn( bool $network_wide ) => ( $this->installer )()->activate( $network_wide ) );
		register_deactivation_hook( BOOKINGX_COUPONS_FILE, fn() => ( $this->installer )()->deactivate() );
		add_action( 'wp_initialize_site', [ $this, 'install_new_site' ], 100 );
		add_filter( 'wpmu_drop_tables', fn( array $tables ): array => array_merge( $tables, ( $this->tables )()->names() ) );
		add_action( 'admin_init', fn() => ( $this->installer )()->keep_current(), 1 );
		add_action( 'admin_notices', [ new InstallationNotice( $this->record ), 'print' ] );
		if ( $this->record->is_current( BOOKINGX_COUPONS_VERSION ) ) {
			( $this->when_ready )();
		} else {
			add_action( 'init', [ $this, 'catch_up' ], 0 );
		}
	}

	/** The first request after an update does the work, and goes on with the plugin. */
	public function catch_up(): void {
		if ( ! $this->record->has_problem() ) {
			( $this->installer )()->install();
		}
		if ( $this->record->is_current( BOOKINGX_COUPONS_VERSION ) ) {
			( $this->when_ready )();
		}
	}

	public function install_new_site( \WP_Site $site ): void {
		if ( ! function_exists( 'is_plugin_active_for_network' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		if ( is_plugin_active_for_network( plugin_basename( BOOKINGX_COUPONS_FILE ) ) ) {
			( $this->installer )()->install_on( (int) $site->blog_id );
		}
	}
}
