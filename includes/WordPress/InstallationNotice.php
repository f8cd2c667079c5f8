<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Database\SchemaRecord;

defined( 'ABSPATH' ) || exit;

/**
 * Tells staff in wp-admin why the plugin stays off.
 */
final class InstallationNotice {

	private SchemaRecord $record;

	public function __construct( SchemaRecord $record ) {
		$this->record = $record;
	}

	public function print(): void {
		$message = $this->message();
		if ( $message !== null && current_user_can( 'activate_plugins' ) ) {
			printf( '<div class="notice notice-error"><p><strong>BookingX Coupons</strong></p><p>%s</p></div>', esc_html( $message ) );
		}
	}

	/** @return string|null null when all is well */
	public function message(): ?string {
		$foreign = $this->record->foreign();
		if ( $foreign !== [] ) {
			return sprintf(
				/* translators: %s: names of database tables */
				__( 'Another plugin owns database tables that BookingX Coupons needs: %s. Nothing in them was changed, and BookingX Coupons stays off. Remove or rename these tables (keep a backup), then reload this page.', 'bookingx-coupons' ),
				implode( ', ', $foreign )
			);
		}
		$failure = $this->record->failure();
		if ( $failure !== '' ) {
			return sprintf(
				/* translators: %s: what the database said */
				__( 'The database could not be brought up to date, so BookingX Coupons stays off. No data was lost. It is tried again on each screen of wp-admin. What the database said: %s', 'bookingx-coupons' ),
				$failure
			);
		}
		return null;
	}
}
