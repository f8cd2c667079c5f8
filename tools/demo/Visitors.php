<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tools\Demo;

use BookingX\Addons\Coupons\Checkout\CheckoutToken;
use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Host\Standalone\Orders\BookOrder;
use BookingX\Addons\Coupons\Host\Standalone\Orders\BookRequest;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Contact;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderChanges;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderQuery;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStatus;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Plugin;
use BookingX\Addons\Coupons\Pricing\Money;

/**
 * Customers who book through the same door as everybody; no two runs on one day differ.
 */
final class Visitors {

	/** Every so many bookings somebody has a code, and every so many somebody cancels. */
	private const CODE_EVERY   = 3;
	private const CANCEL_EVERY = 9;

	/** The visitors spread over so many days, from tomorrow. */
	private const DAYS = 12;

	private Plugin $plugin;

	public function __construct( Plugin $plugin ) {
		$this->plugin = $plugin;
	}

	/** @param int $wanted bookings in all, with those that are there already */
	public function book( Salon $salon, int $wanted ): void {
		$booked = $this->plugin->get( OrderStore::class )->count( new OrderQuery() );
		for ( $visit = $booked; $booked < $wanted && $visit < 20 * $wanted; $visit++ ) {
			$id = $this->visit( $salon, $visit );
			if ( $id === null ) {
				continue;
			}
			++$booked;
			if ( $booked % self::CANCEL_EVERY === 0 ) {
				$this->cancel( $id );
			}
		}
	}

	/** @return int|null id of the booking, or null when that time was not free */
	private function visit( Salon $salon, int $visit ): ?int {
		$currency = $this->plugin->get( BookingSettings::class )->currency();
		$codes    = $visit % self::CODE_EVERY === 0 ? [ $salon->codes()[ intdiv( $visit, self::CODE_EVERY ) % count( $salon->codes() ) ] ] : [];
		$token    = CheckoutToken::fresh()->with_codes( $codes );
		// Nobody knows the price beforehand: the first answer tells it.
		$answer = $this->submit( $salon, $visit, $token, Money::zero( $currency ) );
		if ( $answer !== null && $answer->outcome() === Submission::PRICE_CHANGED ) {
			$answer = $this->submit( $salon, $visit, $token, $answer->now() );
		}
		return $answer !== null && $answer->is_booked() ? $answer->booking_id() : null;
	}

	private function submit( Salon $salon, int $visit, CheckoutToken $token, Money $accepted ): ?Submission {
		$name    = $salon->customers()[ $visit % count( $salon->customers() ) ];
		$contact = new Contact( $name, strtolower( $name ) . '@example.com' );
		try {
			return $this->plugin->get( BookOrder::class )->book( new BookRequest( $this->selection( $salon, $visit ), $contact, null, $token, $accepted ) );
		} catch ( InvalidSelection $closed ) {
			return null;
		}
	}

	/** @return array<string, mixed> */
	private function selection( Salon $salon, int $visit ): array {
		$services = $salon->service_ids();
		$extras   = $salon->common_extra_ids();
		$start    = $this->plugin->get( Clock::class )->now()->setTimezone( $this->plugin->get( Clock::class )->zone() )
			->modify( '+' . ( 1 + $visit % self::DAYS ) . ' days' )
			->setTime( 9 + ( $visit * 5 ) % 8, ( $visit % 2 ) * 30 );
		return [
			'items'          => [
				[
					'service'  => $services[ ( $visit + intdiv( $visit, count( $services ) ) ) % count( $services ) ],
					'provider' => 0,
					'extras'   => $visit % 2 === 0 ? [ [ 'id' => $extras[ $visit % count( $extras ) ], 'quantity' => 1 ] ] : [],
					'persons'  => 1,
					'start'    => $start->format( 'Y-m-d\TH:i' ),
				],
			],
			'payment_method' => 'on_site',
		];
	}

	private function cancel( int $booking_id ): void {
		$order = $this->plugin->get( OrderStore::class )->find( $booking_id );
		if ( $order !== null ) {
			$this->plugin->get( OrderChanges::class )->change( $order, OrderStatus::CANCELLED, 'customer' );
		}
	}
}
