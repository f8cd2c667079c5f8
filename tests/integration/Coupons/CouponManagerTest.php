<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Coupons;

use BookingX\Addons\Coupons\CouponManager;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\CheckoutStage;

final class CouponManagerTest extends TestCase {

	private const FIELDS = [ 'name' => 'Summer', 'code' => 'SUMMER10', 'discount_type' => 'percentage', 'discount_value' => '10.00' ];

	public function test_a_coupon_is_made_without_anybody_being_signed_in(): void {
		$coupon = $this->manager()->create_coupon( self::FIELDS + [ 'status' => 'active' ] );

		self::assertTrue( $coupon->is_active() );
		self::assertSame( [ 'basis_points' => 1000 ], $coupon->terms()['discount_value'] );
	}

	public function test_it_is_found_by_id_and_by_code_however_that_is_typed(): void {
		$id = $this->manager()->create_coupon( self::FIELDS )->id();

		foreach ( [ $id, 'SUMMER10', ' sum-mer 10 ' ] as $key ) {
			$found = $this->manager()->get_coupon( $key );
			self::assertNotNull( $found );
			self::assertSame( $id, $found->id() );
		}
		self::assertNull( $this->manager()->get_coupon( 'WINTER10' ) );
		self::assertNull( $this->manager()->get_coupon( '?' ) );
	}

	public function test_a_change_of_terms_in_use_makes_a_new_version(): void {
		$coupon = $this->manager()->create_coupon( self::FIELDS + [ 'status' => 'active' ] );

		self::assertSame( 2, $this->manager()->update_coupon( $coupon->id(), [ 'discount_value' => '20.00' ] )->version() );
	}

	public function test_deleting_archives(): void {
		$coupon   = $this->manager()->create_coupon( self::FIELDS + [ 'status' => 'active' ] );
		$archived = $this->manager()->delete_coupon( $coupon->id() );

		self::assertNotNull( $archived );
		self::assertSame( 'archived', $archived->status() );
	}

	public function test_fields_are_checked_as_strictly_as_over_rest(): void {
		try {
			$this->manager()->create_coupon( [ 'discount_value' => 10, 'secret' => true ] + self::FIELDS );
			self::fail( 'It was accepted.' );
		} catch ( Problem $problem ) {
			self::assertSame( [ 'secret', 'discount_value' ], array_map( static fn( $error ): string => $error->field(), $problem->errors() ) );
		}
	}

	public function test_what_does_not_exist_cannot_be_changed(): void {
		$this->expectException( Problem::class );

		$this->manager()->update_coupon( 999999, [ 'name' => 'Winter' ] );
	}

	public function test_it_says_what_a_code_does_and_counts_its_use_once_it_is_paid(): void {
		$stage   = new CheckoutStage();
		$coupon  = $stage->coupon( 'WELCOME10', 5 );
		$context = $stage->context( 'k1', 'ann@example.com', [ 'welcome-10' ] );

		self::assertSame( 600, $this->manager()->validate_coupon( $context )->discount()->minor() );
		self::assertSame( 5400, $this->manager()->apply_coupon( $context )->total_with_tax()->minor() );
		self::assertSame( 0, $stage->coupon_now( $coupon )->times_held() );

		$booking_id = $stage->submit( $context, 5400 )->booking_id();
		self::assertTrue( $this->manager()->increment_usage( $booking_id ) );
		self::assertFalse( $this->manager()->increment_usage( $booking_id ) );
		self::assertSame( 1, $stage->coupon_now( $coupon )->times_used() );
	}

	private function manager(): CouponManager {
		return $this->get( CouponManager::class );
	}
}
