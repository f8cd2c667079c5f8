<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\BookingSnapshot;
use BookingX\Addons\Coupons\Host\BookingState;
use BookingX\Addons\Coupons\Host\Catalogue;
use BookingX\Addons\Coupons\Host\HostDescription;
use BookingX\Addons\Coupons\Host\HostListener;
use BookingX\Addons\Coupons\Pricing\Booking;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rejection;

/** A host that prices one given booking and whose bookings are as paid as a test says. */
final class ScriptedHost implements BookingHost {

	/** @var list<int> bookings that failed because nobody paid in time */
	public array $failed = [];

	/** @var list<int> bookings that are paid, so that no time-out ends them */
	public array $paid = [];

	public ?Booking $booking = null;

	public function describe(): HostDescription {
		return new HostDescription( 'scripted', 'Scripted', '1', [ HostDescription::BOOKS_ATOMICALLY ] );
	}

	public function booking_for( array $selection, Customer $customer ): Booking {
		if ( $this->booking === null ) {
			throw new \LogicException( 'No booking was given.' );
		}
		return $this->booking;
	}

	public function checkout_selection(): ?array {
		return null;
	}

	public function apply_quote( int $booking_id, Quote $quote ): void {
	}

	public function show_panel( string $place, callable $panel ): void {
	}

	public function refuse( Rejection $reason ): void {
		throw new \LogicException( $reason->reason() );
	}

	public function listen( HostListener $listener ): void {
	}

	public function find( int $booking_id ): ?BookingSnapshot {
		if ( ! in_array( $booking_id, $this->paid, true ) ) {
			return null;
		}
		$moment = new \DateTimeImmutable( '2026-12-01 09:00:00', new \DateTimeZone( 'UTC' ) );
		$zero   = Money::zero( 'USD' );
		return new BookingSnapshot(
			[
				'id'            => $booking_id,
				'booking_ids'   => [ $booking_id ],
				'state'         => BookingState::CONFIRMED,
				'customer_name' => '',
				'email'         => '',
				'account_id'    => null,
				'start'         => $moment,
				'created_at'    => $moment,
			],
			$zero,
			$zero,
			$zero
		);
	}

	public function bookings_of( Customer $customer, int $limit = 50 ): array {
		return [];
	}

	public function catalogue(): Catalogue {
		return new Catalogue( [], [], [] );
	}

	public function add_note( int $booking_id, string $text ): void {
	}

	public function amount_due( int $booking_id ): Money {
		return Money::zero( 'USD' );
	}

	public function fail_unpaid( int $booking_id ): bool {
		if ( in_array( $booking_id, $this->paid, true ) ) {
			return false;
		}
		$this->failed[] = $booking_id;
		return true;
	}
}
