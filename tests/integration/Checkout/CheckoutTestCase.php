<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\Reconciliation;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\CheckoutStage;

/**
 * Whatever a test did to the checkout, counters, holds, uses and times must agree afterwards.
 */
abstract class CheckoutTestCase extends TestCase {

	protected CheckoutStage $stage;

	protected function setUp(): void {
		parent::setUp();
		$this->stage = new CheckoutStage();
	}

	protected function assertPostConditions(): void {
		self::assertSame( [], $this->get( Reconciliation::class )->differences() );
	}

	/** @return array<string, string|null> number of rows by table */
	protected function rows(): array {
		$rows = [];
		foreach ( [ 'bkx_holds', 'bkx_hold_items', 'bkx_slots', 'bkx_coupon_counters', 'bkx_coupon_usage', 'bkx_booking_quotes', 'bkx_outbox', 'bkx_audit' ] as $table ) {
			$rows[ $table ] = $this->database()->value( 'SELECT COUNT(*) FROM %i', [ $this->database()->table( $table ) ] );
		}
		$rows['held'] = $this->database()->value( 'SELECT SUM( times_held ) FROM {bkx_coupons}' );
		return $rows;
	}
}
