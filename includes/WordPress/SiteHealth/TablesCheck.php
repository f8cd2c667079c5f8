<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress\SiteHealth;

use BookingX\Addons\Coupons\Database\Schema;
use BookingX\Addons\Coupons\Database\TableDefinition;
use BookingX\Addons\Coupons\Database\TableReader;
use BookingX\Addons\Coupons\WordPress\InstallationNotice;
use BookingX\Addons\Coupons\WordPress\SiteHealthCheck;

defined( 'ABSPATH' ) || exit;

/** Are all tables there, ours, and as the code expects them? */
final class TablesCheck implements SiteHealthCheck {

	private Schema $schema;

	private TableReader $reader;

	private InstallationNotice $notice;

	public function __construct( Schema $schema, TableReader $reader, InstallationNotice $notice ) {
		$this->schema = $schema;
		$this->reader = $reader;
		$this->notice = $notice;
	}

	public function id(): string {
		return 'tables';
	}

	public function run(): HealthResult {
		$problem = $this->notice->message();
		if ( $problem !== null ) {
			return HealthResult::critical( __( 'BookingX Coupons is off', 'bookingx-coupons' ), $problem );
		}
		$faulty = $this->faulty();
		if ( $faulty !== [] ) {
			return HealthResult::critical(
				__( 'Booking tables are damaged', 'bookingx-coupons' ),
				sprintf(
					/* translators: %s: names of database tables */
					__( 'These tables are missing or lack columns or keys: %s. Limits of coupons may not hold. Restore them from a backup, or deactivate and activate the plugin to create what is missing.', 'bookingx-coupons' ),
					implode( ', ', $faulty )
				)
			);
		}
		return HealthResult::good( __( 'Booking tables are complete', 'bookingx-coupons' ), __( 'All tables of BookingX Coupons are there, with all their keys.', 'bookingx-coupons' ) );
	}

	/** @return list<string> */
	private function faulty(): array {
		$faulty = [];
		foreach ( $this->schema->tables() as $name => $lines ) {
			$found = $this->reader->read( $name );
			if ( $found === null || $found->lacks( TableDefinition::parse( $lines ) ) !== [] ) {
				$faulty[] = $name;
			}
		}
		return $faulty;
	}
}
