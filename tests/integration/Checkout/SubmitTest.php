<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\Hold;
use BookingX\Addons\Coupons\Checkout\HoldState;
use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Checkout\UseStatus;
use BookingX\Addons\Coupons\Coupons\CouponEditor;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Tests\Support\SecondSession;

/**
 * @group limits
 * @group sql
 */
final class SubmitTest extends CheckoutTestCase {

	public function test_a_coupon_lowers_the_price_of_a_booking_and_its_use_is_kept(): void {
		$coupon = $this->stage->coupon( 'WELCOME10', 5, 1 );

		$submission = $this->stage->submit( $this->stage->context( 'k1', 'ann@example.com', [ 'welcome-10' ] ), 5400 );

		self::assertTrue( $submission->is_booked() );
		$discounts = $this->stage->checkout->of_booking( $submission->booking_id() );
		self::assertNotNull( $discounts );
		self::assertSame( HoldState::BOUND, $discounts->state() );
		self::assertSame( 5400, $discounts->quote()->total_with_tax()->minor() );
		self::assertSame( $submission->quote()->hash(), $discounts->quote()->hash() );
		$use = $discounts->uses()[0];
		self::assertSame( [ $coupon->id(), $coupon->version_id(), UseStatus::BOUND ], [ $use->coupon_id(), $use->version_id(), $use->status() ] );
		self::assertSame( [ 6000, 600, 5400 ], [ $use->original_price()->minor(), $use->saving()->minor(), $use->final_price()->minor() ] );
		self::assertSame( 600, $use->split()['massage']->minor() );
		self::assertSame( 1, $this->stage->coupon_now( $coupon )->times_held() );
	}

	public function test_what_happened_is_in_outbox_and_audit_without_naming_anybody(): void {
		$this->stage->coupon( 'WELCOME10' );
		$this->database()->delete( 'bkx_outbox', '1 = 1' );
		$this->database()->delete( 'bkx_audit', '1 = 1' );

		$submission = $this->stage->submit( $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ] ), 5400 );
		$this->stage->checkout->confirm( $submission->booking_id() );
		$this->stage->checkout->release( $submission->booking_id(), 'cancelled' );

		self::assertSame( [ 'hold_taken', 'booking_priced', 'coupon_redeemed', 'coupon_released' ], array_column( $this->database()->select( 'SELECT name FROM {bkx_outbox} ORDER BY id' ), 'name' ) );
		self::assertSame( [ 'hold_taken', 'hold_used', 'hold_released' ], array_column( $this->database()->select( 'SELECT action FROM {bkx_audit} ORDER BY id' ), 'action' ) );
		self::assertStringNotContainsString( 'ann', (string) json_encode( $this->database()->select( 'SELECT * FROM {bkx_outbox}' ) ) );
	}

	public function test_another_price_than_the_accepted_one_leaves_nothing_behind(): void {
		$this->stage->coupon( 'WELCOME10', 5, 1 );
		$context = $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ], [ $this->stage->slot( '09:00', '10:00' ) ] );
		$before  = $this->rows();

		$submission = $this->stage->submit( $context, 6000, static fn(): int => self::fail( 'Nothing may be booked.' ) );

		self::assertSame( Submission::PRICE_CHANGED, $submission->outcome() );
		self::assertSame( [ 6000, 5400 ], [ $submission->was()->minor(), $submission->now()->minor() ] );
		self::assertSame( $before, $this->rows() );
	}

	public function test_a_coupon_that_was_paused_meanwhile_stops_the_booking(): void {
		$coupon  = $this->stage->coupon( 'WELCOME10' );
		$context = $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ] );
		$this->stage->get( CouponEditor::class )->change_status( $coupon, CouponStatus::PAUSED );

		$submission = $this->stage->submit( $context, 5400 );

		self::assertSame( Submission::PRICE_CHANGED, $submission->outcome() );
		self::assertSame( 'inactive_coupon', $submission->quote()->rejections()[0]->rejection()->reason() );
	}

	public function test_the_same_checkout_books_once(): void {
		$coupon  = $this->stage->coupon( 'WELCOME10', 5, null );
		$context = $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ], [ $this->stage->slot( '09:00', '10:00' ) ] );

		$first  = $this->stage->submit( $context, 5400 );
		$second = $this->stage->submit( $context, 5400, static fn(): int => self::fail( 'It is booked already.' ) );

		self::assertTrue( $second->is_repeated() );
		self::assertSame( $first->booking_id(), $second->booking_id() );
		self::assertSame( $first->quote()->hash(), $second->quote()->hash() );
		self::assertSame( 1, $this->stage->coupon_now( $coupon )->times_held() );
	}

	public function test_a_checkout_whose_booking_was_cancelled_may_book_again(): void {
		$this->stage->coupon( 'WELCOME10', 1, 1 );
		$context = $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ] );
		$first   = $this->stage->submit( $context, 5400 );
		$this->stage->checkout->release( $first->booking_id(), 'failed' );

		$second = $this->stage->submit( $context, 5400 );

		self::assertTrue( $second->is_booked() );
		self::assertFalse( $second->is_repeated() );
	}

	public function test_what_the_host_throws_while_booking_undoes_everything(): void {
		$this->stage->coupon( 'WELCOME10', 5, 1 );
		$context = $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ], [ $this->stage->slot( '09:00', '10:00' ) ] );
		$before  = $this->rows();

		try {
			$this->stage->submit(
				$context,
				5400,
				static function (): int {
					throw new \DomainException( 'no' );
				}
			);
			self::fail( 'The host refused.' );
		} catch ( \DomainException $expected ) {
			self::assertSame( $before, $this->rows() );
		}
	}

	public function test_terms_that_changed_after_the_transaction_began_to_read_are_not_sold(): void {
		$coupon  = $this->stage->coupon( 'WELCOME10' );
		$context = $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ] );
		$session = new SecondSession( $this->wpdb() );
		if ( $this->is_sqlite() ) {
			// One writer for the whole file: nobody can change them meanwhile.
			$session->execute( 'PRAGMA busy_timeout = 0' );
			$this->expectExceptionMessage( 'database is locked' );
		}
		$changed = false;

		$submission = $this->transaction()->run(
			function () use ( $context, $session, $coupon, &$changed ): Submission {
				$this->database()->select( 'SELECT * FROM {bkx_coupons}' );
				if ( ! $changed ) {
					$changed = true;
					$session->execute( $this->is_sqlite() ? 'BEGIN IMMEDIATE' : 'START TRANSACTION' );
					$session->execute( "INSERT INTO {$this->database()->table( 'bkx_coupon_versions' )} ( coupon_id, version, terms, created_by, created_at ) VALUES ( {$coupon->id()}, 2, '{\"discount_type\":\"percentage\",\"discount_value\":{\"basis_points\":500}}', 0, '2026-11-23 09:00:00' )" );
					$session->execute( "UPDATE {$this->database()->table( 'bkx_coupons' )} SET version_id = LAST_INSERT_ID(), ver = ver + 1 WHERE id = {$coupon->id()}" );
					$session->execute( 'COMMIT' );
				}
				return $this->stage->submit( $context, 5400 );
			}
		);

		self::assertSame( Submission::PRICE_CHANGED, $submission->outcome() );
		self::assertSame( 5700, $submission->now()->minor() );
	}

	public function test_a_lost_connection_costs_nothing_and_books_once(): void {
		$coupon  = $this->stage->coupon( 'WELCOME10', 5, 1 );
		$context = $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ], [ $this->stage->slot( '09:00', '10:00' ) ] );
		$runs    = 0;

		$submission = $this->stage->submit(
			$context,
			5400,
			function ( Quote $quote, Hold $hold ) use ( &$runs ): int {
				if ( ++$runs === 1 ) {
					$this->lose_connection();
				}
				return 1000000 + $hold->id();
			}
		);

		self::assertTrue( $submission->is_booked() );
		self::assertSame( 2, $runs );
		self::assertSame( 1, $this->stage->coupon_now( $coupon )->times_held() );
		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_holds}' ) );
	}

	/** A file has no connection: there the same happens to the transaction and to its mark. */
	private function lose_connection(): void {
		if ( $this->is_sqlite() ) {
			$this->wpdb()->query( 'ROLLBACK' );
			$this->wpdb()->query( 'SET @bkx_tx = NULL' );
			return;
		}
		( new SecondSession( $this->wpdb() ) )->kill_plugin();
		usleep( 20000 );
	}
}
