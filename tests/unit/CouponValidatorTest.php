<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit;

use BookingX\Addons\Coupons\Checkout\Candidates;
use BookingX\Addons\Coupons\Checkout\CheckoutContext;
use BookingX\Addons\Coupons\Checkout\CustomerLimits;
use BookingX\Addons\Coupons\Checkout\Pricer;
use BookingX\Addons\Coupons\Checkout\PriceRules;
use BookingX\Addons\Coupons\Coupons\CouponKind;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Coupons\OfferFactory;
use BookingX\Addons\Coupons\CouponValidator;
use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Customers\CustomerKey;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Shopper;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryCounters;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryCoupons;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryHolds;
use BookingX\Addons\Coupons\Tests\Doubles\InMemorySettings;
use BookingX\Addons\Coupons\Tests\Unit\Pricing\PricingTestCase;
use BookingX\Addons\Coupons\WordPress\Settings;
use BookingX\Addons\Coupons\WordPress\SettingsSchema;

require_once __DIR__ . '/../support/translation.php';

final class CouponValidatorTest extends PricingTestCase {

	private const KEY = 11;

	private InMemoryCoupons $coupons;
	private InMemoryCounters $counters;
	private CouponValidator $validator;

	protected function setUp(): void {
		$clock           = new FrozenClock();
		$this->coupons   = new InMemoryCoupons( $clock );
		$this->counters  = new InMemoryCounters();
		$holds           = new InMemoryHolds();
		$settings        = new Settings( new InMemorySettings(), new SettingsSchema() );
		$engine          = new PricingEngine( self::rules() );
		$candidates      = new Candidates( $this->coupons, new OfferFactory(), new CustomerLimits( $this->counters, $holds ), $holds, $settings );
		$this->validator = new CouponValidator( $engine, new Pricer( $candidates, $engine, new PriceRules( $settings ) ) );
	}

	public function test_a_code_that_works_has_nothing_against_it(): void {
		$this->add_coupon( 'WELCOME' );

		self::assertNull( $this->validator->validate_code( ' wel-come', $this->checkout() ) );
		self::assertNull( $this->validator->check_usage_limits( 'WELCOME', $this->checkout() ) );
	}

	public function test_an_unknown_code_is_told_from_one_whose_rules_refuse(): void {
		$this->add_coupon( 'LARGE', self::only( 'min_purchase', [ 'minor' => 90000 ] ) );

		self::assertSame( 'invalid_coupon', self::reason( $this->validator->validate_code( 'NOBODY', $this->checkout() ) ) );
		self::assertSame( 'min_purchase_not_met', self::reason( $this->validator->validate_code( 'LARGE', $this->checkout() ) ) );
		self::assertNull( $this->validator->check_usage_limits( 'LARGE', $this->checkout() ) );
	}

	public function test_a_used_up_share_is_told(): void {
		$id = $this->add_coupon( 'ONCE', [], 1 );
		$this->counters->take_customer( $id, self::KEY );

		self::assertSame( 'customer_limit_reached', self::reason( $this->validator->check_usage_limits( 'ONCE', $this->checkout() ) ) );
	}

	public function test_each_question_looks_at_its_own_rules(): void {
		$offer   = self::percent(
			1,
			1000,
			[
				'restrictions' => [
					[ 'id' => 'date_range', 'settings' => [ 'until' => '2020-01-01' ] ],
					[ 'id' => 'customer_kind', 'settings' => [ 'kind' => 'new_only' ] ],
					[ 'id' => 'services', 'settings' => [ 'ids' => [ 7 ] ] ],
				],
			]
		);
		$booking = self::booking( 1000, new Shopper( 's', null, null, [], 2 ) );

		self::assertSame( 'expired_coupon', self::reason( $this->validator->check_expiration( $offer, $booking ) ) );
		self::assertSame( 'not_first_time', self::reason( $this->validator->check_customer_eligibility( $offer, $booking ) ) );
		self::assertSame( 'service_not_eligible', self::reason( $this->validator->check_service_eligibility( $offer, $booking ) ) );
		self::assertSame( 'expired_coupon', self::reason( $this->validator->check_restrictions( $offer, $booking ) ) );
	}

	public function test_an_offer_without_rules_has_nothing_against_it(): void {
		$offer = self::percent( 1, 1000 );

		self::assertNull( $this->validator->check_expiration( $offer, self::booking( 1000 ) ) );
		self::assertNull( $this->validator->check_restrictions( $offer, self::booking( 1000 ) ) );
	}

	public function test_terms_that_do_not_validate_are_told_and_not_thrown(): void {
		$broken = Offer::from_terms( 1, 1, 'OLD', [ 'discount_type' => 'lottery' ] );

		self::assertSame( 'invalid_terms', self::reason( $this->validator->check_restrictions( $broken, self::booking( 1000 ) ) ) );
		self::assertSame( 'invalid_terms', self::reason( $this->validator->check_expiration( $broken, self::booking( 1000 ) ) ) );
	}

	private static function reason( ?Rejection $rejection ): ?string {
		return $rejection === null ? null : $rejection->reason();
	}

	private function checkout(): CheckoutContext {
		$customer = new Customer( 5, 's', null, [ new CustomerKey( self::KEY, CustomerKey::EMAIL, 'hash' ) ] );
		return new CheckoutContext( 'k1', 'scripted', self::booking( 6000 ), [], [], $customer );
	}

	/** @param array<string, mixed> $terms */
	private function add_coupon( string $code, array $terms = [], ?int $per_customer = null ): int {
		$values                           = new CouponValues();
		$values->code                     = $code;
		$values->kind                     = CouponKind::CODE;
		$values->usage_limit_per_customer = $per_customer;
		$values->terms                    = $terms + [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => 1000 ], 'currency' => 'EUR' ];

		$id     = $this->coupons->add( $values, 0, new \DateTimeImmutable( '2026-11-01T00:00:00Z' ) );
		$coupon = $this->coupons->find( $id );
		self::assertNotNull( $coupon );
		$this->coupons->set_status( $coupon, CouponStatus::ACTIVE, new \DateTimeImmutable( '2026-11-01T00:00:00Z' ) );
		$this->counters->offers[ $id ] = [ 'version' => $coupon->version_id(), 'limit' => null, 'per_customer' => $per_customer, 'active' => true, 'used' => 0, 'held' => 0 ];
		return $id;
	}
}
