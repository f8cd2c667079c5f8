<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Checkout\CheckoutContext;
use BookingX\Addons\Coupons\Checkout\Hold;
use BookingX\Addons\Coupons\Checkout\SlotRange;
use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Schedule;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentMethod;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentMethods;
use BookingX\Addons\Coupons\Host\Standalone\StandaloneHost;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Books: everything that the checkout takes and the posts of the order, in one transaction or not at all.
 */
final class BookOrder {

	/** Another provider is tried as often when "anyone" was lost to a faster customer. */
	private const TRIES = 5;

	private Transaction $transaction;
	private Checkout $checkout;
	private Customers $customers;
	private SelectionReader $reader;
	private Schedule $schedule;
	private BookingBuilder $builder;
	private OrderStore $orders;
	private OrderJournal $journal;
	private PaymentMethods $methods;
	private BookingSettings $settings;
	private Clock $clock;

	public function __construct( Transaction $transaction, Checkout $checkout, Customers $customers, SelectionReader $reader, Schedule $schedule, BookingBuilder $builder, OrderStore $orders, OrderJournal $journal, PaymentMethods $methods, BookingSettings $settings, Clock $clock ) {
		$this->transaction = $transaction;
		$this->checkout    = $checkout;
		$this->customers   = $customers;
		$this->reader      = $reader;
		$this->schedule    = $schedule;
		$this->builder     = $builder;
		$this->orders      = $orders;
		$this->journal     = $journal;
		$this->methods     = $methods;
		$this->settings    = $settings;
		$this->clock       = $clock;
	}

	/** Throws InvalidSelection for what is not on sale or no longer free. */
	public function book( BookRequest $request ): Submission {
		return $this->transaction->run(
			fn(): Submission => $this->checkout->booked_before( $request->token()->key() ) ?? $this->book_new( $request )
		);
	}

	private function book_new( BookRequest $request ): Submission {
		$wanted   = $this->reader->read( $request->selection() );
		$method   = $this->method( $request );
		$contact  = $request->contact();
		$customer = $this->customers->ensure( $request->account_id(), $contact->email(), $contact->phone() === '' ? null : $contact->phone() );
		$lost     = [];
		do {
			$placed     = $this->schedule->place( $wanted, $lost );
			$submission = $this->submit( $request, $placed, $customer, $method );
			if ( $submission->outcome() !== Submission::SLOT_TAKEN ) {
				return $submission;
			}
			$lost = array_merge( $lost, $this->lost( $submission->slot(), $wanted, $placed ) );
		} while ( $lost !== [] && count( $lost ) < self::TRIES );
		return $submission;
	}

	/** @param non-empty-list<Appointment> $placed */
	private function submit( BookRequest $request, array $placed, Customer $customer, PaymentMethod $method ): Submission {
		// What costs nothing is not paid online; if the price turns out to be another, nothing is booked.
		$window  = $method->is_online() && ! $request->accepted()->is_zero() ? $this->settings->payment_window_minutes() : null;
		$context = new CheckoutContext(
			$request->token()->key(),
			StandaloneHost::ID,
			$this->builder->booking( $placed, $customer, $method->id() ),
			$request->token()->codes(),
			$request->token()->declined(),
			$customer,
			$this->builder->slots( $placed ),
			$window
		);
		$confirmed  = $window === null && ( $method->is_online() || $this->settings->auto_confirm() );
		$submission = $this->checkout->submit(
			$context,
			$request->accepted(),
			fn( Quote $quote, Hold $hold ): int => $this->store( $request, $placed, $customer, $quote, $confirmed, $window )
		);
		if ( $submission->is_booked() && $confirmed ) {
			$this->checkout->confirm( $submission->booking_id() );
		}
		return $submission;
	}

	/** @param non-empty-list<Appointment> $placed */
	private function store( BookRequest $request, array $placed, Customer $customer, Quote $quote, bool $confirmed, ?int $window ): int {
		$id = $this->orders->insert(
			new NewOrder(
				$placed,
				$request->contact(),
				$request->account_id(),
				$customer->id(),
				$request->payment_method(),
				$confirmed ? OrderStatus::CONFIRMED : OrderStatus::PENDING,
				$quote,
				$window === null ? null : $this->clock->now()->add( new \DateInterval( "PT{$window}M" ) )
			)
		);
		$this->journal->booked( $id, $confirmed );
		return $id;
	}

	private function method( BookRequest $request ): PaymentMethod {
		$method = $this->methods->offered()[ $request->payment_method() ] ?? null;
		if ( $method === null ) {
			throw new InvalidSelection( 'payment_method', 'unknown_payment_method', __( 'This way to pay is not offered.', 'bookingx-coupons' ) );
		}
		return $method;
	}

	/**
	 * Whom "anyone" must not mean in the next try, since somebody else just took that time.
	 *
	 * @param list<Appointment> $wanted
	 * @param list<Appointment> $placed
	 * @return list<string> see Schedule::place(); empty when the person was chosen by name
	 */
	private function lost( SlotRange $taken, array $wanted, array $placed ): array {
		$lost = [];
		foreach ( $placed as $index => $appointment ) {
			$provider = $appointment->provider();
			$start    = $appointment->start();
			if ( $provider === null || $start === null || $wanted[ $index ]->provider() !== null || $provider->id() !== $taken->provider_id() ) {
				continue;
			}
			if ( $appointment->blocked()->start() < $taken->end() && $taken->start() < $appointment->blocked()->end() ) {
				$lost[] = $provider->id() . '@' . $start->getTimestamp();
			}
		}
		return $lost;
	}
}
