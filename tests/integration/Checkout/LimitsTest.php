<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\CheckoutContext;
use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Coupons\CouponEditor;
use BookingX\Addons\Coupons\Coupons\CouponKind;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\WordPress\Settings;

/**
 * @group limits
 * @group sql
 */
final class LimitsTest extends CheckoutTestCase {

	private const FIRST_TIME = [ 'restrictions' => [ [ 'id' => 'customer_kind', 'settings' => [ 'kind' => 'new_only' ] ] ] ];

	public function test_one_customer_uses_an_offer_as_often_as_allowed(): void {
		$this->stage->coupon( 'TWICE', null, 2 );

		self::assertTrue( $this->submit( 'k1', 'ann@example.com', 'TWICE' )->is_booked() );
		self::assertTrue( $this->submit( 'k2', 'Ann@Example.com', 'TWICE' )->is_booked() );
		self::assertSame( 'customer_limit_reached', $this->refusal( $this->submit( 'k3', 'ann@example.com', 'TWICE' ) ) );
		self::assertTrue( $this->submit( 'k4', 'ben@example.com', 'TWICE' )->is_booked() );
	}

	public function test_an_account_cannot_pass_its_limit_with_another_address(): void {
		$this->stage->coupon( 'ONCE', null, 1 );
		$account = $this->account( 'ann@example.com' );

		self::assertTrue( $this->stage->submit( $this->of_account( 'k1', $account, 'ann@example.com', 'ONCE' ), 5400 )->is_booked() );
		self::assertSame( 'customer_limit_reached', $this->refusal( $this->stage->submit( $this->of_account( 'k2', $account, 'other@example.com', 'ONCE' ), 5400 ) ) );
		self::assertSame( 'customer_limit_reached', $this->refusal( $this->submit( 'k3', 'ann@example.com', 'ONCE' ) ) );
	}

	public function test_a_limit_that_is_lowered_below_what_was_used_takes_nothing_back(): void {
		$coupon = $this->stage->coupon( 'MANY', 5 );
		$this->submit( 'k1', 'ann@example.com', 'MANY' );
		$this->submit( 'k2', 'ben@example.com', 'MANY' );
		$this->set_limit( $coupon, 1 );

		self::assertSame( 'usage_limit_reached', $this->refusal( $this->submit( 'k3', 'eve@example.com', 'MANY' ) ) );
		self::assertSame( 2, $this->stage->coupon_now( $coupon )->times_held() );
	}

	public function test_a_limit_set_later_counts_what_was_used_before(): void {
		$coupon = $this->stage->coupon( 'MANY' );
		$first  = $this->submit( 'k1', 'ann@example.com', 'MANY' );
		$this->submit( 'k2', 'ben@example.com', 'MANY' );
		$this->stage->checkout->confirm( $first->booking_id() );
		self::assertSame( [ 0, 0 ], [ $this->stage->coupon_now( $coupon )->times_used(), $this->stage->coupon_now( $coupon )->times_held() ] );

		$this->set_limit( $coupon, 2 );

		self::assertSame( [ 1, 1 ], [ $this->stage->coupon_now( $coupon )->times_used(), $this->stage->coupon_now( $coupon )->times_held() ] );
		self::assertSame( 'usage_limit_reached', $this->refusal( $this->submit( 'k3', 'eve@example.com', 'MANY' ) ) );
	}

	public function test_a_lifted_limit_lets_everybody_in_again(): void {
		$coupon = $this->stage->coupon( 'MANY', 1 );
		$this->submit( 'k1', 'ann@example.com', 'MANY' );
		$this->set_limit( $coupon, null );

		self::assertTrue( $this->submit( 'k2', 'ben@example.com', 'MANY' )->is_booked() );
	}

	public function test_a_first_booking_happens_once_whatever_offer_it_uses(): void {
		$this->stage->coupon( 'NEW-A', null, null, self::FIRST_TIME );
		$this->stage->coupon( 'NEW-B', null, null, self::FIRST_TIME );

		self::assertTrue( $this->submit( 'k1', 'ann@example.com', 'NEW-A' )->is_booked() );

		self::assertSame( 'not_first_time', $this->refusal( $this->submit( 'k2', 'ann@example.com', 'NEW-B' ) ) );
	}

	public function test_a_cancelled_first_booking_was_none(): void {
		$this->stage->coupon( 'NEW-A', null, null, self::FIRST_TIME );
		$first = $this->submit( 'k1', 'ann@example.com', 'NEW-A' );
		$this->stage->checkout->release( $first->booking_id(), 'cancelled' );

		self::assertTrue( $this->submit( 'k2', 'ann@example.com', 'NEW-A' )->is_booked() );
	}

	public function test_a_lost_offer_whose_price_nobody_accepted_stops_the_booking(): void {
		$this->stage->coupon( 'LAST', 1 );
		$this->submit( 'k1', 'ann@example.com', 'LAST' );

		$submission = $this->submit( 'k2', 'ben@example.com', 'LAST' );

		self::assertSame( Submission::PRICE_CHANGED, $submission->outcome() );
		self::assertSame( 6000, $submission->now()->minor() );
	}

	public function test_an_automatic_offer_lowers_the_price_until_it_is_declined(): void {
		$coupon = $this->stage->coupon( 'X', null, null, [], [ $this, 'make_automatic' ] );

		$context = $this->stage->context( 'k1', 'ann@example.com', [] );
		self::assertSame( 5400, $this->stage->checkout->quote( $context )->total_with_tax()->minor() );
		$declined = new CheckoutContext( 'k1', 'scripted', $context->booking(), [], [ $coupon->id() ], $context->customer() );
		self::assertSame( 6000, $this->stage->checkout->quote( $declined )->total_with_tax()->minor() );
	}

	public function test_switched_off_coupons_lower_no_price(): void {
		$this->stage->coupon( 'WELCOME10' );
		$this->stage->coupon( 'X', null, null, [], [ $this, 'make_automatic' ] );
		$this->get( Settings::class )->update( [ 'coupon_settings' => [ 'enable_coupons' => false ] ] );

		$quote = $this->stage->checkout->quote( $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ] ) );

		self::assertSame( 6000, $quote->total_with_tax()->minor() );
		self::assertSame( [ 'coupons_disabled' ], array_map( static fn( $rejected ) => $rejected->rejection()->reason(), $quote->rejections() ) );
	}

	public function test_letter_case_counts_only_where_the_shop_wants_it(): void {
		$this->stage->coupon( 'Welcome10' );
		$context = $this->stage->context( 'k1', 'ann@example.com', [ 'WELCOME10' ] );
		self::assertSame( 5400, $this->stage->checkout->quote( $context )->total()->minor() );

		$this->get( Settings::class )->update( [ 'coupon_settings' => [ 'case_sensitive' => true ] ] );

		self::assertSame( 6000, $this->stage->checkout->quote( $context )->total()->minor() );
		self::assertSame( 5400, $this->stage->checkout->quote( $context->with_codes( [ 'Welcome10' ] ) )->total()->minor() );
	}

	public function test_a_verdict_takes_two_statements_however_the_code_does(): void {
		$this->stage->coupon( 'WELCOME10', 5, 1 );
		$this->stage->coupon(
			'NEUTRAL',
			5,
			1,
			[ 'restrictions' => [ [ 'id' => 'min_purchase', 'settings' => [ 'minor' => 900000 ] ] ], 'currency' => 'USD' ],
			static function ( CouponValues $values ): void {
				$values->disclosure = Offer::NEUTRAL;
			}
		);

		self::assertSame( [ 2, 2, 2 ], array_map( [ $this, 'statements_of_verdict' ], [ 'WELCOME10', 'NEUTRAL', 'UNKNOWN' ] ) );
	}

	public function make_automatic( CouponValues $values ): void {
		$values->kind = CouponKind::AUTOMATIC;
		$values->code = null;
	}

	private function statements_of_verdict( string $code ): int {
		$context = $this->stage->context( 'k1', 'ann@example.com', [ $code ] );
		$this->stage->checkout->verdict( $context );
		$before = $this->wpdb()->num_queries;
		$this->stage->checkout->verdict( $context );
		return $this->wpdb()->num_queries - $before;
	}

	private function submit( string $key, string $email, string $code ): Submission {
		return $this->stage->submit( $this->stage->context( $key, $email, [ $code ] ), 5400 );
	}

	private function of_account( string $key, int $account, string $email, string $code ): CheckoutContext {
		$customer = $this->stage->customer( $email, $account );
		return new CheckoutContext( $key, 'scripted', $this->stage->booking( $customer ), [ $code ], [], $customer );
	}

	private function refusal( Submission $submission ): string {
		return $submission->quote()->rejections()[0]->rejection()->reason();
	}

	private function set_limit( Coupon $coupon, ?int $limit ): void {
		$now                 = $this->stage->coupon_now( $coupon );
		$values              = $now->values();
		$values->usage_limit = $limit;
		$this->get( CouponEditor::class )->update( $now, $values, 0 );
	}
}
