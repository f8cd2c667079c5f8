<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Support;

use BookingX\Addons\Coupons\Checkout\BookingQuotes;
use BookingX\Addons\Coupons\Checkout\Candidates;
use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Checkout\CheckoutContext;
use BookingX\Addons\Coupons\Checkout\Counters;
use BookingX\Addons\Coupons\Checkout\CustomerLimits;
use BookingX\Addons\Coupons\Checkout\Hold;
use BookingX\Addons\Coupons\Checkout\Holds;
use BookingX\Addons\Coupons\Checkout\Journal;
use BookingX\Addons\Coupons\Checkout\OfferTaker;
use BookingX\Addons\Coupons\Checkout\Pricer;
use BookingX\Addons\Coupons\Checkout\PriceRules;
use BookingX\Addons\Coupons\Checkout\Settlement;
use BookingX\Addons\Coupons\Checkout\SlotRange;
use BookingX\Addons\Coupons\Checkout\Slots;
use BookingX\Addons\Coupons\Checkout\SlotTaker;
use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Checkout\Submit;
use BookingX\Addons\Coupons\Checkout\Uses;
use BookingX\Addons\Coupons\Coupons\Coupon;
use BookingX\Addons\Coupons\Coupons\CouponEditor;
use BookingX\Addons\Coupons\Coupons\CouponRepository;
use BookingX\Addons\Coupons\Coupons\CouponStatus;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Coupons\OfferFactory;
use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\PricingEngine;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Shopper;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\ScriptedHost;
use BookingX\Addons\Coupons\WordPress\Settings;

/**
 * The checkout of the site's own database, with a clock that stands still and a host that books nothing but numbers.
 */
final class CheckoutStage {

	public FrozenClock $clock;
	public ScriptedHost $host;
	public Checkout $checkout;

	public function __construct() {
		$this->clock    = new FrozenClock( '2026-11-23 09:00:00', 'UTC' );
		$this->host     = new ScriptedHost();
		$this->checkout = $this->build();
	}

	/**
	 * The plugin's own service of this type.
	 *
	 * @template T of object
	 * @param class-string<T> $type
	 * @return T
	 */
	public function get( string $type ): object {
		return bookingx_coupons()->get( $type );
	}

	/**
	 * An active offer of 10 %, with the code that stands for its name.
	 *
	 * @param array<string, mixed>  $terms changes of the terms
	 * @param callable(CouponValues): void|null $change
	 */
	public function coupon( string $code, ?int $limit = null, ?int $per_customer = null, array $terms = [], ?callable $change = null ): Coupon {
		$values                           = new CouponValues();
		$values->name                     = $code;
		$values->code                     = $code;
		$values->usage_limit              = $limit;
		$values->usage_limit_per_customer = $per_customer;
		$values->terms                    = $terms + [ 'discount_type' => 'percentage', 'discount_value' => [ 'basis_points' => 1000 ], 'restrictions' => [] ];
		if ( $change !== null ) {
			$change( $values );
		}
		$editor = $this->get( CouponEditor::class );
		return $editor->change_status( $editor->create( $values, 0 ), CouponStatus::ACTIVE );
	}

	public function coupon_now( Coupon $coupon ): Coupon {
		$found = $this->get( CouponRepository::class )->find( $coupon->id() );
		if ( $found === null ) {
			throw new \LogicException( 'The coupon is gone.' );
		}
		return $found;
	}

	/** One service for 60.00. */
	public function booking( Customer $customer, int $earlier_bookings = 0 ): Booking {
		return new Booking(
			[ Line::of( [ 'id' => 'massage', 'service_id' => 7, 'unit_price' => Money::of_minor( 6000, 'USD' ), 'provider_id' => 3 ] ) ],
			new Shopper( $customer->subject(), $customer->account_id(), null, [], $earlier_bookings ),
			$this->clock->now(),
			$this->clock->zone(),
			'USD'
		);
	}

	public function customer( string $email, ?int $account_id = null ): Customer {
		return $this->get( Transaction::class )->run( fn(): Customer => $this->get( Customers::class )->ensure( $account_id, $email, null ) );
	}

	/**
	 * @param list<string>    $codes
	 * @param list<SlotRange> $slots
	 */
	public function context( string $checkout_key, string $email, array $codes, array $slots = [], ?int $window = null ): CheckoutContext {
		$customer = $this->customer( $email );
		return new CheckoutContext( $checkout_key, 'scripted', $this->booking( $customer ), $codes, [], $customer, $slots, $window );
	}

	/** @param callable( Quote, Hold ): int|null $book */
	public function submit( CheckoutContext $context, int $accepted_minor, ?callable $book = null ): Submission {
		return $this->checkout->submit(
			$context,
			Money::of_minor( $accepted_minor, 'USD' ),
			$book ?? static fn( Quote $quote, Hold $hold ): int => 1000000 + $hold->id()
		);
	}

	public function slot( string $start, string $end, int $provider = 3 ): SlotRange {
		$utc = new \DateTimeZone( 'UTC' );
		return new SlotRange( $provider, new \DateTimeImmutable( "2026-12-01 $start", $utc ), new \DateTimeImmutable( "2026-12-01 $end", $utc ) );
	}

	private function build(): Checkout {
		$transaction = $this->get( Transaction::class );
		$holds       = $this->get( Holds::class );
		$counters    = $this->get( Counters::class );
		$journal     = $this->get( Journal::class );
		$settings    = $this->get( Settings::class );
		$uses        = $this->get( Uses::class );
		$quotes      = $this->get( BookingQuotes::class );
		$settlement  = new Settlement( $transaction, $holds, $counters, $this->get( Slots::class ), $uses, $journal, $this->host, $this->clock );
		$candidates  = new Candidates( $this->get( CouponRepository::class ), new OfferFactory(), new CustomerLimits( $counters, $holds ), $holds, $settings );
		$pricer      = new Pricer( $candidates, $this->get( PricingEngine::class ), new PriceRules( $settings ) );
		$submit      = new Submit( $transaction, $holds, new SlotTaker( $this->get( Slots::class ), $settlement ), new OfferTaker( $counters, $holds, $settlement ), $settlement, $pricer, $uses, $quotes, $journal, $this->clock );
		return new Checkout( $pricer, $submit, $settlement, $holds, $uses, $quotes, $this->clock );
	}
}
