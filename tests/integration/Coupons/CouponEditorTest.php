<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Coupons;

use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Coupons\CouponEditor;
use BookingX\Addons\Coupons\Coupons\CouponRefused;
use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/** @group sql */
final class CouponEditorTest extends TestCase {

	public function test_every_change_leaves_an_entry_and_an_event(): void {
		$coupon = $this->editor()->create( $this->values(), 7 );
		$coupon = $this->editor()->change_status( $coupon, 'active' );
		$coupon = $this->editor()->update( $coupon, $this->with_limit( $coupon, 5 ), 7 );
		$coupon = $this->editor()->change_status( $coupon, 'paused' );
		$this->editor()->remove( $coupon );

		$expected = [ 'coupon_created', 'coupon_activated', 'coupon_updated', 'coupon_paused', 'coupon_archived' ];
		self::assertSame( $expected, array_column( $this->database()->select( "SELECT action FROM {bkx_audit} WHERE object_type = 'coupon' ORDER BY id" ), 'action' ) );
		self::assertSame( $expected, array_column( $this->database()->select( 'SELECT name FROM {bkx_outbox} ORDER BY id' ), 'name' ) );
	}

	public function test_a_change_of_nothing_leaves_nothing(): void {
		$coupon = $this->editor()->create( $this->values(), 7 );
		$after  = $this->editor()->update( $coupon, $coupon->values(), 7 );

		self::assertSame( $coupon->revision(), $after->revision() );
		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_outbox}' ) );
	}

	public function test_entries_hold_figures_and_no_texts(): void {
		$values              = $this->values();
		$values->description = 'For Ana Example, ana@example.com';
		$this->editor()->create( $values, 7 );

		self::assertStringNotContainsString( 'ana@example.com', (string) $this->database()->value( 'SELECT body FROM {bkx_audit}' ) );
	}

	public function test_a_code_that_was_given_out_stays(): void {
		$coupon       = $this->editor()->change_status( $this->editor()->create( $this->values(), 7 ), 'active' );
		$values       = $coupon->values();
		$values->code = 'WINTER10';

		self::assertSame( 'code_given_out', $this->refusal( fn() => $this->editor()->update( $coupon, $values, 7 ) ) );
	}

	public function test_a_taken_code_changes_nothing(): void {
		$this->editor()->create( $this->values(), 7 );

		self::assertSame( 'code_taken', $this->refusal( fn() => $this->editor()->create( $this->values(), 7 ) ) );
		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_coupons}' ) );
		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_outbox}' ) );
	}

	public function test_of_two_edits_of_one_revision_the_second_is_told(): void {
		$coupon = $this->editor()->create( $this->values(), 7 );
		$this->editor()->update( $coupon, $this->with_limit( $coupon, 5 ), 7 );

		self::assertSame( 'edit_conflict', $this->refusal( fn() => $this->editor()->update( $coupon, $this->with_limit( $coupon, 6 ), 7 ) ) );
		self::assertSame( 5, $this->stored( $coupon )->usage_limit() );
	}

	public function test_a_first_limit_counts_what_was_taken_before_it(): void {
		$coupon = $this->editor()->change_status( $this->editor()->create( $this->values(), 7 ), 'active' );
		$this->take( $coupon, 'used', 2 );
		$this->take( $coupon, 'held', 1 );
		$this->take( $coupon, 'released', 4 );
		$this->editor()->update( $coupon, $this->with_limit( $coupon, 5 ), 7 );

		self::assertSame( [ 2, 1 ], [ $this->stored( $coupon )->times_used(), $this->stored( $coupon )->times_held() ] );
	}

	public function test_another_limit_leaves_the_counters_alone(): void {
		$coupon = $this->editor()->create( $this->values(), 7 );
		$coupon = $this->editor()->update( $coupon, $this->with_limit( $coupon, 5 ), 7 );
		$this->database()->update( 'bkx_coupons', [ 'times_used' => 3 ], 'id = %d', [ $coupon->id() ] );
		$this->editor()->update( $coupon, $this->with_limit( $coupon, 4 ), 7 );

		self::assertSame( [ 4, 3 ], [ $this->stored( $coupon )->usage_limit(), $this->stored( $coupon )->times_used() ] );
	}

	public function test_only_a_draft_that_nobody_saw_is_really_deleted(): void {
		$draft  = $this->editor()->create( $this->values(), 7 );
		$values = $this->values();

		$values->code = 'WINTER10';
		$issued       = $this->editor()->change_status( $this->editor()->create( $values, 7 ), 'active' );

		self::assertNull( $this->editor()->remove( $draft ) );
		$archived = $this->editor()->remove( $issued );
		self::assertNotNull( $archived );
		self::assertSame( 'archived', $archived->status() );
		self::assertSame( 'active', $this->editor()->change_status( $archived, 'active' )->status() );
	}

	public function test_a_step_that_leads_nowhere_is_refused(): void {
		$draft = $this->editor()->create( $this->values(), 7 );

		self::assertSame( 'status_not_possible', $this->refusal( fn() => $this->editor()->change_status( $draft, 'paused' ) ) );
	}

	private function editor(): CouponEditor {
		return $this->get( CouponEditor::class );
	}

	private function stored( Coupon $coupon ): Coupon {
		$stored = $this->get( CouponRepository::class )->find( $coupon->id() );
		self::assertNotNull( $stored );
		return $stored;
	}

	private function values(): CouponValues {
		$values        = new CouponValues();
		$values->name  = 'Summer';
		$values->code  = 'SUMMER10';
		$values->terms = [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => 1000 ], 'restrictions' => [] ];
		return $values;
	}

	private function with_limit( Coupon $coupon, int $limit ): CouponValues {
		$values              = $coupon->values();
		$values->usage_limit = $limit;
		return $values;
	}

	private function take( Coupon $coupon, string $state, int $units ): void {
		$now  = '2026-11-21 10:00:00';
		$hold = $this->database()->insert( 'bkx_holds', [ 'host' => 'test', 'state' => $state, 'created_at' => $now, 'changed_at' => $now ] );
		$this->database()->insert( 'bkx_hold_items', [ 'hold_id' => $hold, 'kind' => 'offer', 'ref_id' => $coupon->id(), 'units' => $units ] );
	}

	/** @param callable(): mixed $change */
	private function refusal( callable $change ): string {
		try {
			$change();
		} catch ( CouponRefused $refused ) {
			return $refused->reason();
		}
		return 'none';
	}
}
