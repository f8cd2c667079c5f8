<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Host;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Customers\Customer;
use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\CorePresence;
use BookingX\Addons\Coupons\Host\Listeners;
use BookingX\Addons\Coupons\Host\Panels;
use BookingX\Addons\Coupons\Host\Standalone\Mails\BookingMails;
use BookingX\Addons\Coupons\Host\Standalone\Mails\Mailer;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderNotes;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Host\Standalone\Payments\PaymentDesk;
use BookingX\Addons\Coupons\Host\Standalone\StandaloneModule;
use BookingX\Addons\Coupons\Tests\Contract\BookingHostContract;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Salon;

/**
 * @group smoke
 * @group sql
 */
final class StandaloneHostTest extends TestCase {

	use BookingHostContract;

	private const NEWS = [
		'booking_priced'    => 'booked',
		'booking_paid'      => 'paid',
		'booking_confirmed' => 'changed',
	];

	private Salon $salon;
	private StandaloneModule $module;

	protected function setUp(): void {
		parent::setUp();
		$this->salon  = new Salon( [ 'test_payments' => true ] );
		$this->module = new StandaloneModule(
			new CorePresence(),
			fn(): BookingMails => $this->salon->get( BookingMails::class ),
			fn(): Mailer => $this->salon->get( Mailer::class ),
			fn(): OrderStore => $this->salon->get( OrderStore::class ),
			fn(): Checkout => $this->salon->get( Checkout::class ),
			fn(): Listeners => $this->salon->get( Listeners::class )
		);
		foreach ( self::NEWS as $event => $method ) {
			add_action( "bookingx_coupons_$event", [ $this->module, $method ] );
		}
	}

	protected function tearDown(): void {
		foreach ( self::NEWS as $event => $method ) {
			remove_action( "bookingx_coupons_$event", [ $this->module, $method ] );
		}
		parent::tearDown();
	}

	protected function host(): BookingHost {
		return $this->salon->get( BookingHost::class );
	}

	protected function customer(): Customer {
		return $this->transaction()->run( fn(): Customer => $this->salon->get( Customers::class )->ensure( null, 'eva@home.example', null ) );
	}

	protected function selection(): array {
		return $this->salon->selection( [ 'persons' => 2, 'extras' => [ [ 'id' => $this->salon->stones, 'quantity' => 1 ] ] ], 'test' );
	}

	protected function book(): int {
		return $this->salon->book( $this->selection(), '135.00' )->booking_id();
	}

	protected function pay( int $booking_id ): void {
		$this->salon->get( PaymentDesk::class )->succeeded( $booking_id, $this->host()->amount_due( $booking_id ), 'ref' );
	}

	protected function settle(): void {
		// Events are told right after the commit.
	}

	protected function notes_of( int $booking_id ): array {
		return array_column( $this->salon->get( OrderNotes::class )->of( $this->salon->order( $booking_id ) ), 'text' );
	}

	protected function look_at( string $place, ?int $booking_id ): string {
		return $this->salon->get( Panels::class )->render( $place, $booking_id );
	}
}
