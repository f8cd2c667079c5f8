<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\WordPress;

use BookingX\Addons\Coupons\Database\OwnTables;
use BookingX\Addons\Coupons\Database\Schema;
use BookingX\Addons\Coupons\Database\SchemaRecord;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\WordPress\Capabilities;
use BookingX\Addons\Coupons\WordPress\Heartbeat;
use BookingX\Addons\Coupons\WordPress\InstallationNotice;
use BookingX\Addons\Coupons\WordPress\Installer;
use BookingX\Addons\Coupons\WordPress\OptionSecrets;
use BookingX\Addons\Coupons\WordPress\OptionSettings;
use BookingX\Addons\Coupons\WordPress\Settings;
use BookingX\Addons\Coupons\WordPress\Uninstaller;

/**
 * @group smoke
 */
final class InstallationTest extends TestCase {

	private const OTHERS_ROLE = 'shop_keeper';

	protected function setUp(): void {
		parent::setUp();
		$this->get( Installer::class )->install();
	}

	protected function tearDown(): void {
		remove_role( self::OTHERS_ROLE );
		delete_option( 'bkx_alias_seat' );
		$this->raw( 'DROP TABLE IF EXISTS ' . $this->database()->table( 'bkx_of_others' ) );
		$this->get( Installer::class )->install();
		parent::tearDown();
	}

	public function test_administrators_may_do_everything_and_each_role_its_part(): void {
		$may = static function ( string $role ): array {
			$found = get_role( $role );
			self::assertNotNull( $found );
			return array_values( array_filter( ( new Capabilities() )->all(), [ $found, 'has_cap' ] ) );
		};

		self::assertSame( ( new Capabilities() )->all(), $may( 'administrator' ) );
		self::assertNotContains( Capabilities::MANAGE_SETTINGS, $may( 'bkx_manager' ) );
		self::assertNotContains( Capabilities::ADJUST_BALANCES, $may( 'bkx_manager' ) );
		self::assertContains( Capabilities::ACTIVATE_COUPONS, $may( 'bkx_manager' ) );
		self::assertSame( [ Capabilities::VIEW_REPORTS, Capabilities::EDIT_COUPONS, Capabilities::MANAGE_CAMPAIGNS ], $may( 'bkx_marketing' ) );
		self::assertSame( [ Capabilities::VIEW_REPORTS, Capabilities::VIEW_PEOPLE, Capabilities::AUDIT ], $may( 'bkx_auditor' ) );
		self::assertSame( [], $may( 'editor' ) );
	}

	public function test_a_capability_that_the_owner_took_from_our_role_stays_taken(): void {
		$role = get_role( 'bkx_manager' );
		self::assertNotNull( $role );
		$role->remove_cap( Capabilities::VIEW_PEOPLE );

		$this->get( Installer::class )->install();

		$role = get_role( 'bkx_manager' );
		self::assertNotNull( $role );
		self::assertFalse( $role->has_cap( Capabilities::VIEW_PEOPLE ) );
		$role->add_cap( Capabilities::VIEW_PEOPLE );
	}

	public function test_deactivation_only_stops_the_recurring_job(): void {
		$this->get( Installer::class )->deactivate();

		self::assertFalse( wp_next_scheduled( Heartbeat::HOOK ) );
		self::assertNotNull( get_role( 'bkx_manager' ) );
		self::assertNotSame( [], $this->our_tables() );
	}

	public function test_uninstalling_keeps_the_books_their_secret_and_their_settings(): void {
		$this->database()->insert( 'bkx_customers', [ 'subject' => str_repeat( 'a', 32 ), 'created_at' => '2026-11-21 00:00:00', 'updated_at' => '2026-11-21 00:00:00' ] );
		$this->get( OptionSecrets::class )->key( 'test' );

		$this->get( Uninstaller::class )->run();

		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_customers}' ) );
		self::assertIsString( get_option( OptionSecrets::OPTION ) );
		self::assertSame( [], $this->leftover_rights() );
		self::assertFalse( wp_next_scheduled( Heartbeat::HOOK ) );
	}

	public function test_uninstalling_with_all_data_leaves_nothing_of_ours(): void {
		$this->get( Settings::class )->update( [ 'data_settings' => [ 'remove_all_data' => true ] ] );
		$this->get( OptionSecrets::class )->key( 'test' );
		$manager = $this->account( 'manager@example.org', 'bkx_manager' );
		$editor  = $this->account( 'editor@example.org', 'editor' );
		( new \WP_User( $editor ) )->add_cap( Capabilities::AUDIT );

		$this->get( Uninstaller::class )->run();

		self::assertSame( [], $this->our_tables() );
		self::assertSame( [], $this->database()->select( "SELECT option_name FROM {options} WHERE option_name LIKE '%bookingx%' OR option_name LIKE 'bkx%'" ) );
		self::assertSame( [], $this->leftover_rights() );
		self::assertSame( [ 'subscriber' ], ( new \WP_User( $manager ) )->roles );
		self::assertSame( [ 'editor' ], ( new \WP_User( $editor ) )->roles );
		self::assertStringNotContainsString( 'bookingx', serialize( get_option( 'cron' ) ) );
	}

	public function test_uninstalling_with_all_data_takes_nothing_of_others(): void {
		$this->get( Settings::class )->update( [ 'data_settings' => [ 'remove_all_data' => true ] ] );
		$others = add_role( self::OTHERS_ROLE, 'Shop keeper', [ 'read' => true, 'bkx_edit_seats' => true ] );
		self::assertNotNull( $others );
		add_option( 'bkx_alias_seat', 'Resource' );
		$this->raw( 'CREATE TABLE ' . $this->database()->table( 'bkx_of_others' ) . ' ( id bigint(20) NOT NULL, PRIMARY KEY  (id) )' );

		$this->get( Uninstaller::class )->run();

		self::assertSame( 'Resource', get_option( 'bkx_alias_seat' ) );
		self::assertTrue( wp_roles()->role_objects[ self::OTHERS_ROLE ]->has_cap( 'bkx_edit_seats' ) );
		self::assertSame( [ $this->database()->table( 'bkx_of_others' ) ], $this->our_tables() );
	}

	public function test_a_foreign_table_of_our_name_survives_uninstalling(): void {
		$this->get( Settings::class )->update( [ 'data_settings' => [ 'remove_all_data' => true ] ] );
		$this->raw( 'DROP TABLE ' . $this->database()->table( 'bkx_coupons' ) );
		$this->raw( 'CREATE TABLE ' . $this->database()->table( 'bkx_coupons' ) . ' ( id bigint(20) NOT NULL, title text, PRIMARY KEY  (id) )' );
		delete_option( SchemaRecord::OPTION );

		$this->get( Uninstaller::class )->run();

		$left = $this->our_tables();
		$this->raw( 'DROP TABLE ' . $this->database()->table( 'bkx_coupons' ) );
		self::assertSame( [ $this->database()->table( 'bkx_coupons' ) ], $left );
	}

	public function test_a_new_secret_is_made_once_and_differs_by_purpose(): void {
		delete_option( OptionSecrets::OPTION );
		$secrets = new OptionSecrets( $this->database() );

		$key = $secrets->key( 'customers' );

		self::assertSame( 32, strlen( $key ) );
		self::assertSame( $key, ( new OptionSecrets( $this->database() ) )->key( 'customers' ) );
		self::assertNotSame( $key, $secrets->key( 'tokens' ) );
		self::assertArrayNotHasKey( OptionSecrets::OPTION, wp_load_alloptions( true ), 'Read where it is needed, not on each page.' );
	}

	public function test_staff_read_in_wp_admin_which_foreign_table_keeps_the_plugin_off(): void {
		$record = $this->get( SchemaRecord::class );
		wp_set_current_user( $this->account( 'boss@example.net', 'administrator' ) );
		$record->found_foreign( [ 'bkx_coupons' ] );

		ob_start();
		( new InstallationNotice( $record ) )->print();
		$notice = (string) ob_get_clean();

		$record->verified_tables( array_keys( $this->get( Schema::class )->tables() ) );
		self::assertStringContainsString( 'notice-error', $notice );
		self::assertStringContainsString( 'bkx_coupons', $notice );
		self::assertNull( ( new InstallationNotice( $record ) )->message() );
	}

	public function test_the_tables_of_a_site_of_a_network_are_named_with_its_prefix(): void {
		$names = $this->get( OwnTables::class )->names();

		self::assertContains( $this->wpdb()->prefix . 'bkx_coupons', $names );
		self::assertCount( count( $this->get( Schema::class )->tables() ), $names );
	}

	/** @return list<string> */
	private function our_tables(): array {
		$rows = $this->database()->select( 'SHOW TABLES LIKE %s', [ addcslashes( $this->wpdb()->prefix . 'bkx_', '_' ) . '%' ] );
		return array_map( static fn( array $row ): string => (string) array_values( $row )[0], $rows );
	}

	/** @return list<string> roles and accounts that still have something of ours */
	private function leftover_rights(): array {
		$left = [];
		foreach ( wp_roles()->role_objects as $name => $role ) {
			if ( strpos( (string) $name, 'bkx_' ) === 0 || array_intersect( ( new Capabilities() )->all(), array_keys( $role->capabilities ) ) !== [] ) {
				$left[] = (string) $name;
			}
		}
		$meta = $this->database()->select( 'SELECT user_id FROM {usermeta} WHERE meta_value LIKE %s', [ '%bkx\\_%' ] );
		return array_merge( $left, array_map( 'strval', array_column( $meta, 'user_id' ) ) );
	}
}
