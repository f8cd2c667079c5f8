<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;

defined( 'ABSPATH' ) || exit;

/**
 * The offers that everybody may know of and that lower the price of this selection.
 */
final class DiscountsController implements RouteSource {

	private AvailableOffers $offers;
	private CheckoutRequest $requests;
	private CheckoutTokens $tokens;

	public function __construct( AvailableOffers $offers, CheckoutRequest $requests, CheckoutTokens $tokens ) {
		$this->offers   = $offers;
		$this->requests = $requests;
		$this->tokens   = $tokens;
	}

	public function routes(): array {
		return [
			Route::get( 'discounts/available', 'AvailableDiscounts' )
				->anyone( 'Lists only what is listed for everybody or applies by itself.' )
				->accepts( CodesSchema::about() )
				->returns( CodesSchema::offers() )
				->handled_by( fn( Input $input ): Response => $this->available( $input ) ),
		];
	}

	private function available( Input $input ): Response {
		$token  = $this->tokens->read( $input->cookie( CheckoutTokens::COOKIE ) );
		$offers = $this->offers->of( $this->requests->context( $input, $token ) );
		return Response::ok(
			[
				'offers' => array_map(
					static fn( AvailableOffer $offer ): array => [
						'offer_id'  => $offer->coupon()->id(),
						'code'      => $offer->coupon()->code(),
						'name'      => $offer->coupon()->name(),
						'text'      => $offer->coupon()->customer_text(),
						'saving'    => QuotePresenter::money( $offer->saving() ),
						'best'      => $offer->is_best(),
						'in_use'    => $offer->is_in_use(),
						'automatic' => $offer->is_automatic(),
						'ends_at'   => $offer->coupon()->valid_until() === null ? null : $offer->coupon()->valid_until()->format( 'Y-m-d\TH:i:s\Z' ),
					],
					$offers
				),
			]
		);
	}
}
