<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Coupons;

use BookingX\Addons\Coupons\Coupons\CouponStatus;
use PHPUnit\Framework\TestCase;

final class CouponStatusTest extends TestCase {

	public function test_a_draft_that_nobody_saw_can_be_put_away_and_taken_out_again(): void {
		self::assertTrue( CouponStatus::may_follow( 'draft', 'archived', false ) );
		self::assertTrue( CouponStatus::may_follow( 'archived', 'draft', false ) );
		self::assertFalse( CouponStatus::may_follow( 'archived', 'active', false ) );
	}

	public function test_what_was_out_in_the_world_never_becomes_a_draft_again(): void {
		foreach ( [ 'active', 'paused', 'archived' ] as $status ) {
			self::assertFalse( CouponStatus::may_follow( $status, 'draft', true ), $status );
		}
		self::assertTrue( CouponStatus::may_follow( 'archived', 'paused', true ) );
	}

	public function test_only_what_is_active_can_be_paused(): void {
		self::assertTrue( CouponStatus::may_follow( 'active', 'paused', true ) );
		self::assertFalse( CouponStatus::may_follow( 'draft', 'paused', false ) );
	}
}
