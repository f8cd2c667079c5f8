<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Database\Transaction;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\BookingSnapshot;
use BookingX\Addons\Coupons\Host\Catalogue;
use BookingX\Addons\Coupons\Host\CatalogueEntry;
use BookingX\Addons\Coupons\Host\CheckoutRefused;
use BookingX\Addons\Coupons\Host\HostDescription;
use BookingX\Addons\Coupons\Host\HostListener;
use BookingX\Addons\Coupons\Host\Listeners;
use BookingX\Addons\Coupons\Host\Panels;
use BookingX\Addons\Coupons\Host\Standalone\Availability\Schedule;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Extra;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Menu;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Provider;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Service;
use BookingX\Addons\Coupons\Host\Standalone\Orders\BookingBuilder;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Order;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderJournal;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderNotes;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Host\Standalone\Orders\SelectionReader;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rejection;

defined( 'ABSPATH' ) || exit;

/**
 * The small host of our own, as the port sees it. It must not need the checkout, which needs it.
 */
final class StandaloneHost implements BookingHost {

	public const ID = 'standalone';

	private SelectionReader $reader;
	private Schedule $schedule;
	private BookingBuilder $builder;
	private OrderStore $orders;
	private OrderJournal $journal;
	private OrderNotes $notes;
	private Menu $menu;
	private Transaction $transaction;
	private Panels $panels;
	private Listeners $listeners;

	public function __construct( SelectionReader $reader, Schedule $schedule, BookingBuilder $builder, OrderStore $orders, OrderJournal $journal, OrderNotes $notes, Menu $menu, Transaction $transaction, Panels $panels, Listeners $listeners ) {
		$this->reader      = $reader;
		$this->schedule    = $schedule;
		$this->builder     = $builder;
		$this->orders      = $orders;
		$this->journal     = $journal;
		$this->notes       = $notes;
		$this->menu        = $menu;
		$this->transaction = $transaction;
		$this->panels      = $panels;
		$this->listeners   = $listeners;
	}

	public function describe(): HostDescription {
		return new HostDescription(
			self::ID,
			__( 'Own booking form', 'bookingx-coupons' ),
			BOOKINGX_COUPONS_VERSION,
			[ HostDescription::SEVERAL_SERVICES, HostDescription::QUANTITIES, HostDescription::BOOKS_ATOMICALLY ]
		);
	}

	public function booking_for( array $selection, Customer $customer ): Booking {
		$method       = $selection['payment_method'] ?? null;
		$appointments = $this->schedule->place_where_free( $this->reader->read( $selection ) );
		return $this->builder->booking( $appointments, $customer, is_string( $method ) ? $method : null );
	}

	public function checkout_selection(): ?array {
		return null;
	}

	public function apply_quote( int $booking_id, Quote $quote ): void {
		$this->transaction->run(
			function () use ( $booking_id, $quote ): void {
				$this->orders->set_prices( $this->order( $booking_id ), $quote );
			}
		);
	}

	public function show_panel( string $place, callable $panel ): void {
		$this->panels->add( $place, $panel );
	}

	public function refuse( Rejection $reason ): void {
		throw new CheckoutRefused( $reason );
	}

	public function listen( HostListener $listener ): void {
		$this->listeners->add( $listener );
	}

	public function find( int $booking_id ): ?BookingSnapshot {
		$order = $this->orders->find( $booking_id );
		return $order === null ? null : $order->snapshot();
	}

	public function bookings_of( Customer $customer, int $limit = 50 ): array {
		return array_map( static fn( Order $order ): BookingSnapshot => $order->snapshot(), $this->orders->of_customer( $customer, $limit ) );
	}

	public function catalogue(): Catalogue {
		return new Catalogue(
			$this->entries( $this->menu->services(), fn( Service $service ): array => array_keys( $this->menu->providers_of( $service ) ) ),
			$this->entries( $this->menu->providers(), fn( Provider $provider ): array => array_keys( $this->services_of( $provider ) ) ),
			$this->entries( $this->menu->extras(), static fn( Extra $extra ): array => $extra->service_ids() )
		);
	}

	public function add_note( int $booking_id, string $text ): void {
		$this->notes->add( $this->order( $booking_id ), $text );
	}

	public function amount_due( int $booking_id ): Money {
		return $this->order( $booking_id )->payment()->due();
	}

	public function fail_unpaid( int $booking_id ): bool {
		return $this->transaction->run(
			function () use ( $booking_id ): bool {
				$order = $this->orders->find( $booking_id );
				if ( $order === null || $order->status() !== OrderStatus::PENDING || $order->payment()->is_complete() ) {
					return false;
				}
				if ( ! $this->orders->change_status( $order, OrderStatus::FAILED ) ) {
					return false;
				}
				$this->journal->changed( $order, OrderStatus::FAILED );
				return true;
			}
		);
	}

	private function order( int $booking_id ): Order {
		$order = $this->orders->find( $booking_id );
		if ( $order === null ) {
			throw new \OutOfBoundsException( "There is no booking $booking_id." );
		}
		return $order;
	}

	/** @return array<int, Service> */
	private function services_of( Provider $provider ): array {
		return array_filter( $this->menu->services(), static fn( Service $service ): bool => $service->is_done_by( $provider->id() ) );
	}

	/**
	 * @template T of Service|Provider|Extra
	 * @param array<int, T>              $things
	 * @param callable( T ): list<int>   $related
	 * @return list<CatalogueEntry>
	 */
	private function entries( array $things, callable $related ): array {
		return array_map(
			static fn( $thing ): CatalogueEntry => new CatalogueEntry( $thing->id(), $thing->title(), $related( $thing ) ),
			array_values( $things )
		);
	}
}
