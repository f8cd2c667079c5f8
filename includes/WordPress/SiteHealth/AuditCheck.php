<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress\SiteHealth;

use BookingX\Addons\Coupons\Audit\AuditChain;
use BookingX\Addons\Coupons\WordPress\SiteHealthCheck;

defined( 'ABSPATH' ) || exit;

/** Was the audit log touched? */
final class AuditCheck implements SiteHealthCheck {

	private AuditChain $chain;

	public function __construct( AuditChain $chain ) {
		$this->chain = $chain;
	}

	public function id(): string {
		return 'audit';
	}

	public function run(): HealthResult {
		$verdict = $this->chain->verify();
		if ( $verdict->is_intact() ) {
			return HealthResult::good(
				__( 'The audit log is intact', 'bookingx-coupons' ),
				/* translators: 1: number of entries, 2: number of entries */
				sprintf( __( '%1$d entries are sealed, %2$d wait for their seal.', 'bookingx-coupons' ), $verdict->sealed(), $verdict->unsealed() )
			);
		}
		$place = $verdict->first_altered();
		return HealthResult::critical(
			__( 'The audit log was changed', 'bookingx-coupons' ),
			$place === null
				? __( 'Entries at its end are missing.', 'bookingx-coupons' )
				/* translators: %d: number of an entry */
				: sprintf( __( 'Entry %d was changed, or the one before it was removed.', 'bookingx-coupons' ), $place )
		);
	}
}
