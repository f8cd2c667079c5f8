<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\Reconciliation;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\CheckoutStage;
use BookingX\Addons\Coupons\Tests\Support\SecondSession;

/**
 * @group sql
 */
final class ReconciliationTest extends TestCase {

	/** @return array<string, array{string, string}> what is broken, and what the audit says about it */
	public function damages(): array {
		return [
			'a use too few'       => [ 'UPDATE {bkx_coupons} SET times_held = times_held - 1', 'offer_held' ],
			'a use too many'      => [ 'UPDATE {bkx_coupons} SET times_used = times_used + 1', 'offer_used' ],
			'a customer too free' => [ 'UPDATE {bkx_coupon_counters} SET held = 0', 'customer_held' ],
			'a use forgotten'     => [ "UPDATE {bkx_coupon_usage} SET status = 'used'", 'use_in_other_state' ],
			'a use lost'          => [ 'DELETE FROM {bkx_coupon_usage} WHERE id > 0', 'uses_of_hold' ],
			'a hold unbound'      => [ 'DELETE FROM {bkx_booking_quotes} WHERE id > 0', 'hold_without_booking' ],
			'time given twice'    => [ 'DELETE FROM {bkx_slots} WHERE grain % 12 = 0', 'slots_of_hold' ],
			'time forgotten'      => [ 'DELETE FROM {bkx_slots} WHERE grain > 0', 'slots_of_hold' ],
			'time of nobody'      => [ 'UPDATE {bkx_slots} SET hold_id = hold_id + 999', 'slot_of_ended_hold' ],
		];
	}

	/** @dataProvider damages */
	public function test_damage_is_found( string $sql, string $what ): void {
		$stage = new CheckoutStage();
		$stage->coupon( 'WELCOME10', 5, 1 );
		$stage->submit( $stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ], [ $stage->slot( '09:00', '10:00' ) ] ), 5400 );
		self::assertSame( [], $this->get( Reconciliation::class )->differences() );

		( new SecondSession( $this->wpdb() ) )->execute( (string) preg_replace( '/\{(\w+)\}/', $this->wpdb()->prefix . '$1', $sql ) );

		self::assertContains( $what, array_column( $this->get( Reconciliation::class )->differences(), 'what' ) );
	}
}
