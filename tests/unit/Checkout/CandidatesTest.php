<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Checkout;

use BookingX\Addons\Coupons\Checkout\Candidates;
use BookingX\Addons\Coupons\Checkout\CandidateSet;
use BookingX\Addons\Coupons\Checkout\CheckoutContext;
use BookingX\Addons\Coupons\Checkout\CustomerLimits;
use BookingX\Addons\Coupons\Checkout\HoldItem;
use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Coupons\CouponKind;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Coupons\OfferFactory;
use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Customers\CustomerKey;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\OfferRejection;
use BookingX\Addons\Coupons\Pricing\Shopper;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryCounters;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryCoupons;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryHolds;
use BookingX\Addons\Coupons\Tests\Doubles\InMemorySettings;
use BookingX\Addons\Coupons\WordPress\Settings;
use BookingX\Addons\Coupons\WordPress\SettingsSchema;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/../../support/translation.php';

final class CandidatesTest extends TestCase {

	private const KEY = 11;

	private FrozenClock $clock;
	private InMemoryCoupons $coupons;
	private InMemoryCounters $counters;
	private InMemoryHolds $holds;

	protected function setUp(): void {
		$this->clock    = new FrozenClock();
		$this->coupons  = new InMemoryCoupons( $this->clock );
		$this->counters = new InMemoryCounters();
		$this->holds    = new InMemoryHolds();
	}

	public function test_a_typed_code_is_found_however_it_is_written(): void {
		$coupon = $this->coupon( 'WELCOME-10' );

		self::assertSame( [ $coupon->id() ], array_keys( $this->of( [ ' welcome 10 ' ] )->all() ) );
	}

	public function test_what_nobody_ever_saw_is_as_good_as_unknown(): void {
		$this->coupon( 'DRAFT', CouponStatus::DRAFT );
		$this->coupon( 'GONE', CouponStatus::ARCHIVED );

		self::assertSame( [ 'invalid_coupon', 'invalid_coupon', 'invalid_coupon', 'invalid_coupon' ], $this->reasons( $this->of( [ 'DRAFT', 'GONE', 'NOBODY', '!?' ] ) ) );
	}

	public function test_a_paused_offer_says_so(): void {
		$this->coupon( 'PAUSED', CouponStatus::PAUSED );

		self::assertSame( [ 'inactive_coupon' ], $this->reasons( $this->of( [ 'PAUSED' ] ) ) );
	}

	public function test_one_offer_counts_once(): void {
		$this->coupon( 'TEN' );

		self::assertSame( [ 'already_applied' ], $this->reasons( $this->of( [ 'TEN', 't-e-n' ] ) ) );
	}

	public function test_somebody_who_used_their_share_hears_of_it(): void {
		$coupon = $this->coupon( 'ONCE', CouponStatus::ACTIVE, 1 );
		$this->counters->take_customer( $coupon->id(), self::KEY );

		self::assertSame( [ 'customer_limit_reached' ], $this->reasons( $this->of( [ 'ONCE' ] ) ) );
	}

	public function test_a_share_in_an_overdue_hold_is_free(): void {
		$coupon = $this->coupon( 'ONCE', CouponStatus::ACTIVE, 1 );
		$this->counters->take_customer( $coupon->id(), self::KEY );
		$hold = $this->holds->open( 'k1', $this->clock->now(), $this->clock->now() );
		self::assertNotNull( $hold );
		$this->holds->add_items( $hold->id(), [ new HoldItem( HoldItem::CUSTOMER, $this->counters->lock_share( $coupon->id(), self::KEY )->ref_id() ) ] );

		self::assertSame( [], $this->reasons( $this->of( [ 'ONCE' ] ) ) );
	}

	public function test_who_takes_a_first_booking_elsewhere_is_not_new(): void {
		$this->coupon( 'NEW', CouponStatus::ACTIVE, null, [ 'rules' => [ 'any' => [ [ 'rule' => 'customer_kind', 'settings' => [ 'kind' => 'new_only' ] ] ] ] ] );
		$this->counters->take_first_booking( self::KEY );

		self::assertSame( [ 'not_first_time' ], $this->reasons( $this->of( [ 'NEW' ] ) ) );
	}

	public function test_automatic_offers_come_by_themselves_unless_declined_or_switched_off(): void {
		$coupon = $this->coupon( null );

		self::assertCount( 1, $this->of( [] )->all() );
		self::assertCount( 0, $this->of( [], [ $coupon->id() ] )->all() );
		self::assertCount( 0, $this->of( [], [], [ 'coupon_settings' => [ 'auto_apply_best_discount' => false ] ] )->all() );
	}

	public function test_only_listed_and_automatic_offers_are_shown_to_everybody(): void {
		$this->coupon( 'SECRET' );
		$listed    = $this->coupon( 'LISTED', CouponStatus::ACTIVE, null, [], CouponKind::LISTED );
		$automatic = $this->coupon( null );

		self::assertSame( [ $listed->id(), $automatic->id() ], array_keys( $this->candidates( [] )->listed( $this->context( [], [] ) )->all() ) );
	}

	/**
	 * @param list<string>                        $codes
	 * @param list<int>                           $declined
	 * @param array<string, array<string, bool>> $settings
	 */
	private function of( array $codes, array $declined = [], array $settings = [] ): CandidateSet {
		return $this->candidates( $settings )->of_checkout( $this->context( $codes, $declined ) );
	}

	/** @param array<string, array<string, bool>> $settings */
	private function candidates( array $settings ): Candidates {
		return new Candidates( $this->coupons, new OfferFactory(), new CustomerLimits( $this->counters, $this->holds ), $this->holds, new Settings( new InMemorySettings( $settings ), new SettingsSchema() ) );
	}

	/**
	 * @param list<string> $codes
	 * @param list<int>    $declined
	 */
	private function context( array $codes, array $declined ): CheckoutContext {
		$line    = Line::of( [ 'id' => 'massage', 'service_id' => 7, 'unit_price' => Money::of_minor( 6000, 'USD' ) ] );
		$booking = new Booking( [ $line ], Shopper::stranger(), $this->clock->now(), $this->clock->zone(), 'USD' );
		return new CheckoutContext( 'k1', 'scripted', $booking, $codes, $declined, new Customer( 5, 's', null, [ new CustomerKey( self::KEY, CustomerKey::EMAIL, 'hash' ) ] ) );
	}

	/** @param array<string, mixed> $terms */
	private function coupon( ?string $code, string $status = CouponStatus::ACTIVE, ?int $per_customer = null, array $terms = [], string $kind = CouponKind::CODE ): Coupon {
		$values                           = new CouponValues();
		$values->code                     = $code;
		$values->kind                     = $code === null ? CouponKind::AUTOMATIC : $kind;
		$values->usage_limit_per_customer = $per_customer;
		$values->terms                    = $terms + [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => 1000 ] ];
		$id     = $this->coupons->add( $values, 0, $this->clock->now() );
		$coupon = $this->coupons->find( $id );
		self::assertNotNull( $coupon );
		$this->coupons->set_status( $coupon, $status, $this->clock->now() );
		$this->counters->offers[ $id ] = [ 'version' => $coupon->version_id(), 'limit' => null, 'per_customer' => $per_customer, 'active' => true, 'used' => 0, 'held' => 0 ];
		return $coupon;
	}

	/** @return list<string> */
	private function reasons( CandidateSet $set ): array {
		return array_map( static fn( OfferRejection $rejected ): string => $rejected->rejection()->reason(), $set->rejections() );
	}
}
