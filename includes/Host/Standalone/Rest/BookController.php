<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Checkout\CheckoutTokens;
use BookingX\Addons\Coupons\Checkout\QuotePresenter;
use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\SelectionSchema;
use BookingX\Addons\Coupons\Host\Standalone\BookingPage;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Host\Standalone\Orders\BookOrder;
use BookingX\Addons\Coupons\Host\Standalone\Orders\BookRequest;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Contact;
use BookingX\Addons\Coupons\Host\Standalone\Orders\GuestKeys;
use BookingX\Addons\Coupons\Host\Standalone\Orders\OrderStore;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Makes bookings. The only figure taken from the browser is the total that the customer accepted, to compare with.
 */
final class BookController implements RouteSource {

	private BookOrder $book;
	private CheckoutTokens $tokens;
	private OrderStore $orders;
	private GuestKeys $keys;
	private BookingPage $page;
	private BookingPresenter $bookings;
	private QuotePresenter $quotes;
	private BookingSettings $settings;
	private Clock $clock;

	public function __construct( BookOrder $book, CheckoutTokens $tokens, OrderStore $orders, GuestKeys $keys, BookingPage $page, BookingPresenter $bookings, QuotePresenter $quotes, BookingSettings $settings, Clock $clock ) {
		$this->book     = $book;
		$this->tokens   = $tokens;
		$this->orders   = $orders;
		$this->keys     = $keys;
		$this->page     = $page;
		$this->bookings = $bookings;
		$this->quotes   = $quotes;
		$this->settings = $settings;
		$this->clock    = $clock;
	}

	public function routes(): array {
		return [
			Route::post( 'standalone/bookings', 'CreateBooking' )
				->anyone( 'Guests book too.' )
				->accepts(
					static fn(): Schema => Schema::object(
						[
							'selection'      => Schema::of( SelectionSchema::selection() )->required(),
							'customer'       => Schema::of( SelectionSchema::customer() )->required(),
							'accepted_total' => Schema::money()->label( __( 'Total that the customer saw', 'bookingx-coupons' ) )->required(),
						]
					)
				)
				->returns( [ BookingSchema::class, 'booked' ] )
				->rate( 'book' )
				->idempotency( 'required' )
				->handled_by( [ $this, 'book' ] ),
		];
	}

	public function book( Input $input ): Response {
		$accepted = $input->money( 'accepted_total' );
		if ( $accepted->currency() !== $this->settings->currency() ) {
			throw Problem::invalid( 'accepted_total.currency', 'wrong_currency', __( 'This shop has another currency.', 'bookingx-coupons' ), [ 'currency' => $this->settings->currency() ] );
		}
		$user_id = $input->user_id();
		$request = new BookRequest(
			$input->object( 'selection' ),
			Contact::of( $input->object( 'customer' ) ),
			$user_id > 0 ? $user_id : null,
			$this->tokens->read( $input->cookie( CheckoutTokens::COOKIE ) ),
			$accepted
		);
		try {
			return $this->answer( $this->book->book( $request ), $request );
		} catch ( InvalidSelection $error ) {
			throw SelectionProblem::of( $error );
		}
	}

	private function answer( Submission $submission, BookRequest $request ): Response {
		if ( $submission->outcome() === Submission::PRICE_CHANGED ) {
			throw Problem::conflict(
				'price_changed',
				__( 'The price has changed. Look at the new one before you book.', 'bookingx-coupons' ),
				[
					'was'   => QuotePresenter::money( $submission->was() ),
					'now'   => QuotePresenter::money( $submission->now() ),
					'quote' => $this->quotes->quote( $submission->quote(), $request->token()->codes() ),
				],
				'accepted_total'
			);
		}
		if ( ! $submission->is_booked() ) {
			throw Problem::conflict(
				'slot_taken',
				__( 'Somebody else has just taken this time. Choose another one.', 'bookingx-coupons' ),
				[ 'provider' => $submission->slot()->provider_id(), 'start' => Wire::wall_time( $submission->slot()->start(), $this->clock->zone() ) ],
				'selection.items'
			);
		}
		return $this->booked( $submission->booking_id() );
	}

	private function booked( int $booking_id ): Response {
		$order = $this->orders->find( $booking_id );
		if ( $order === null ) {
			throw new \LogicException( "Booking $booking_id is not there right after it was made." );
		}
		$url = $this->page->booking_url( $order, $this->keys->issue( $order ) );
		return Response::created( $this->bookings->detail( $order ) + [ 'url' => $url ], "standalone/bookings/{$order->id()}" )
			->with_cookie( $this->tokens->cookie_after_booking() );
	}
}
