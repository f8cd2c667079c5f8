<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Rest;

use BookingX\Addons\Coupons\Checkout\Checkout;
use BookingX\Addons\Coupons\Checkout\CheckoutRequest;
use BookingX\Addons\Coupons\Checkout\CheckoutTokens;
use BookingX\Addons\Coupons\Checkout\CodesSchema;
use BookingX\Addons\Coupons\Checkout\QuotePresenter;
use BookingX\Addons\Coupons\Checkout\QuoteSchema;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;

defined( 'ABSPATH' ) || exit;

/**
 * What a selection costs now, with the codes that the checkout remembers.
 */
final class QuoteController implements RouteSource {

	private Checkout $checkout;
	private CheckoutRequest $requests;
	private CheckoutTokens $tokens;
	private QuotePresenter $presenter;

	public function __construct( Checkout $checkout, CheckoutRequest $requests, CheckoutTokens $tokens, QuotePresenter $presenter ) {
		$this->checkout  = $checkout;
		$this->requests  = $requests;
		$this->tokens    = $tokens;
		$this->presenter = $presenter;
	}

	public function routes(): array {
		return [
			Route::post( 'standalone/quote', 'QuoteBooking' )
				->anyone( 'The booking form shows the price before anybody says who they are.' )
				->accepts( [ CodesSchema::class, 'about' ] )
				->returns( [ QuoteSchema::class, 'quote' ] )
				->reads_only()
				->handled_by( [ $this, 'quote' ] ),
		];
	}

	public function quote( Input $input ): Response {
		$token = $this->tokens->read( $input->cookie( CheckoutTokens::COOKIE ) );
		$quote = $this->checkout->quote( $this->requests->context( $input, $token ) );
		return Response::ok( $this->presenter->quote( $quote, $token->codes() ) );
	}
}
