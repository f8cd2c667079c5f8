<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\BookingSnapshot;
use BookingX\Addons\Coupons\Host\BookingState;
use BookingX\Addons\Coupons\Host\Catalogue;
use BookingX\Addons\Coupons\Host\CatalogueEntry;
use BookingX\Addons\Coupons\Host\CheckoutRefused;
use BookingX\Addons\Coupons\Host\HostDescription;
use BookingX\Addons\Coupons\Host\HostListener;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\Listeners;
use BookingX\Addons\Coupons\Host\Panels;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Pricing\Shopper;

/** A host without a database: one service for 60.00, one provider, one extra for 15.00; bookings are two posts each. */
final class InMemoryHost implements BookingHost {

	public const SERVICE  = 10;
	public const PROVIDER = 20;
	public const EXTRA    = 30;

	private const PRICES = [
		self::SERVICE => 6000,
		self::EXTRA   => 1500,
	];

	/** @var array<int, array{state: string, total: Money, tax: Money, paid: Money, customer: int|null}> by main booking */
	private array $bookings = [];

	/** @var array<int, list<string>> */
	private array $notes = [];

	private int $next_id = 100;
	private FrozenClock $clock;
	private Panels $panels;
	private Listeners $listeners;

	public function __construct( FrozenClock $clock ) {
		$this->clock     = $clock;
		$this->panels    = new Panels();
		$this->listeners = new Listeners();
	}

	public function describe(): HostDescription {
		return new HostDescription( 'memory', 'In memory', '1', [ HostDescription::QUANTITIES, HostDescription::BOOKS_ATOMICALLY ] );
	}

	public function booking_for( array $selection, Customer $customer ): Booking {
		$lines = [];
		foreach ( array_values( (array) ( $selection['items'] ?? [] ) ) as $index => $item ) {
			$lines = array_merge( $lines, $this->lines( $index, is_array( $item ) ? $item : [] ) );
		}
		if ( $lines === [] ) {
			throw new InvalidSelection( 'items', 'no_items', 'Choose a service first.' );
		}
		return new Booking( $lines, new Shopper( $customer->subject(), $customer->account_id(), null, [], 0 ), $this->clock->now(), $this->clock->zone(), 'USD' );
	}

	public function checkout_selection(): ?array {
		return null;
	}

	public function apply_quote( int $booking_id, Quote $quote ): void {
		$id = $this->main( $booking_id );

		$this->bookings[ $id ] = [ 'total' => $quote->total_with_tax(), 'tax' => $quote->tax() ] + $this->bookings[ $id ];
	}

	public function show_panel( string $place, callable $panel ): void {
		$this->panels->add( $place, $panel );
	}

	/** What somebody who looks there sees. */
	public function look_at( string $place, ?int $booking_id ): string {
		return $this->panels->render( $place, $booking_id );
	}

	public function refuse( Rejection $reason ): void {
		throw new CheckoutRefused( $reason );
	}

	public function listen( HostListener $listener ): void {
		$this->listeners->add( $listener );
	}

	/** @return int an unpaid booking that waits for its money */
	public function book( Quote $quote, Customer $customer ): int {
		$id             = $this->next_id;
		$this->next_id += 2;

		$this->bookings[ $id ] = [
			'state'    => BookingState::PENDING,
			'total'    => $quote->total_with_tax(),
			'tax'      => $quote->tax(),
			'paid'     => Money::zero( 'USD' ),
			'customer' => $customer->id(),
		];
		$this->listeners->booked( $this->snapshot( $id ) );
		return $id;
	}

	public function pay( int $booking_id ): void {
		$id = $this->main( $booking_id );

		$this->bookings[ $id ]['paid'] = $this->bookings[ $id ]['total'];
		$this->listeners->payment_changed( $this->snapshot( $id ) );
		$this->change( $id, BookingState::CONFIRMED );
	}

	public function find( int $booking_id ): ?BookingSnapshot {
		$id = $this->main_or_null( $booking_id );
		return $id === null ? null : $this->snapshot( $id );
	}

	public function bookings_of( Customer $customer, int $limit = 50 ): array {
		$ids  = array_keys( array_filter( $this->bookings, static fn( array $booking ): bool => $booking['customer'] !== null && $booking['customer'] === $customer->id() ) );
		$live = array_filter( array_map( [ $this, 'snapshot' ], array_reverse( $ids ) ), static fn( BookingSnapshot $booking ): bool => $booking->is_live() );
		return array_slice( array_values( $live ), 0, $limit );
	}

	public function catalogue(): Catalogue {
		return new Catalogue(
			[ new CatalogueEntry( self::SERVICE, 'Massage', [ self::PROVIDER ] ) ],
			[ new CatalogueEntry( self::PROVIDER, 'Ana', [ self::SERVICE ] ) ],
			[ new CatalogueEntry( self::EXTRA, 'Hot stones', [ self::SERVICE ] ) ]
		);
	}

	public function add_note( int $booking_id, string $text ): void {
		$this->notes[ $this->main( $booking_id ) ][] = $text;
	}

	/** @return list<string> */
	public function notes_of( int $booking_id ): array {
		return $this->notes[ $this->main( $booking_id ) ] ?? [];
	}

	public function amount_due( int $booking_id ): Money {
		return $this->snapshot( $this->main( $booking_id ) )->due();
	}

	public function fail_unpaid( int $booking_id ): bool {
		$id = $this->main_or_null( $booking_id );
		if ( $id === null || $this->bookings[ $id ]['state'] !== BookingState::PENDING || ! $this->bookings[ $id ]['paid']->is_zero() ) {
			return false;
		}
		$this->change( $id, BookingState::FAILED );
		return true;
	}

	private function change( int $id, string $state ): void {
		$this->bookings[ $id ]['state'] = $state;
		$this->listeners->state_changed( $this->snapshot( $id ) );
	}

	/**
	 * @param array<mixed> $item
	 * @return list<Line>
	 */
	private function lines( int $index, array $item ): array {
		if ( ( $item['service'] ?? 0 ) !== self::SERVICE ) {
			throw new InvalidSelection( "items.$index.service", 'unknown_service', 'This service cannot be booked any more.' );
		}
		$persons = is_int( $item['persons'] ?? null ) ? $item['persons'] : 1;
		$lines   = [ $this->line( "item-$index", self::SERVICE, [ 'quantity' => $persons ] ) ];
		foreach ( (array) ( $item['extras'] ?? [] ) as $extra ) {
			$quantity = is_array( $extra ) && is_int( $extra['quantity'] ?? null ) ? $extra['quantity'] : 1;
			$lines[]  = $this->line( "item-$index-extra", self::EXTRA, [ 'kind' => Line::EXTRA, 'extra_id' => self::EXTRA, 'quantity' => $quantity ] );
		}
		return $lines;
	}

	/** @param array{kind?: 'service'|'extra', extra_id?: int, quantity: int} $facts */
	private function line( string $id, int $priced_as, array $facts ): Line {
		return Line::of( $facts + [ 'id' => $id, 'service_id' => self::SERVICE, 'provider_id' => self::PROVIDER, 'unit_price' => Money::of_minor( self::PRICES[ $priced_as ], 'USD' ) ] );
	}

	private function snapshot( int $id ): BookingSnapshot {
		$booking = $this->bookings[ $id ];
		return new BookingSnapshot(
			[
				'id'            => $id,
				'booking_ids'   => [ $id, $id + 1 ],
				'state'         => $booking['state'],
				'customer_name' => 'Eva Example',
				'email'         => 'eva@home.example',
				'account_id'    => null,
				'start'         => $this->clock->now()->modify( '+1 day' ),
				'created_at'    => $this->clock->now(),
			],
			$booking['total'],
			$booking['tax'],
			$booking['paid']
		);
	}

	private function main( int $booking_id ): int {
		$id = $this->main_or_null( $booking_id );
		if ( $id === null ) {
			throw new \OutOfBoundsException( "There is no booking $booking_id." );
		}
		return $id;
	}

	/** Either number of a booking names it. */
	private function main_or_null( int $booking_id ): ?int {
		$id = $booking_id - $booking_id % 2;
		return isset( $this->bookings[ $id ] ) ? $id : null;
	}
}
