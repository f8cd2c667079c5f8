<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Checkout\CheckoutContext;
use BookingX\Addons\Coupons\Checkout\CheckoutTokens;
use BookingX\Addons\Coupons\Checkout\QuotePresenter;
use BookingX\Addons\Coupons\Checkout\QuoteSchema;
use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\SelectionSchema;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * What a selection costs now, with the codes that the checkout remembers.
 */
final class QuoteController implements RouteSource {

	private BookingHost $host;
	private Checkout $checkout;
	private CheckoutTokens $tokens;
	private Customers $customers;
	private QuotePresenter $presenter;

	public function __construct( BookingHost $host, Checkout $checkout, CheckoutTokens $tokens, Customers $customers, QuotePresenter $presenter ) {
		$this->host      = $host;
		$this->checkout  = $checkout;
		$this->tokens    = $tokens;
		$this->customers = $customers;
		$this->presenter = $presenter;
	}

	public function routes(): array {
		return [
			Route::post( 'standalone/quote', 'QuoteBooking' )
				->anyone( 'The booking form shows the price before anybody says who they are.' )
				->accepts(
					Schema::object(
						[
							'selection' => Schema::of( SelectionSchema::selection() )->required(),
							'customer'  => Schema::of( SelectionSchema::customer() ),
						]
					)
				)
				->returns( QuoteSchema::quote() )
				->reads_only()
				->handled_by( [ $this, 'quote' ] ),
		];
	}

	public function quote( Input $input ): Response {
		$token    = $this->tokens->read( $input->cookie( CheckoutTokens::COOKIE ) );
		$contact  = $input->has( 'customer' ) ? $input->object( 'customer' ) : [];
		$user_id  = $input->user_id();
		$customer = $this->customers->identify( $user_id > 0 ? $user_id : null, $this->text( $contact, 'email' ), $this->text( $contact, 'phone' ) );
		try {
			$booking = $this->host->booking_for( $input->object( 'selection' ), $customer );
		} catch ( InvalidSelection $error ) {
			throw SelectionProblem::of( $error );
		}
		$context = new CheckoutContext( $token->key(), $this->host->describe()->id(), $booking, $token->codes(), $token->declined(), $customer );
		return Response::ok( $this->presenter->quote( $this->checkout->quote( $context ), $token->codes() ) );
	}

	/** @param array<string, mixed> $fields */
	private function text( array $fields, string $key ): ?string {
		$text = $fields[ $key ] ?? null;
		return is_string( $text ) && $text !== '' ? $text : null;
	}
}
