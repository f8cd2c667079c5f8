<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\DiscountWords;
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
	private Clock $clock;

	public function __construct( AvailableOffers $offers, CheckoutRequest $requests, CheckoutTokens $tokens, Clock $clock ) {
		$this->offers   = $offers;
		$this->requests = $requests;
		$this->tokens   = $tokens;
		$this->clock    = $clock;
	}

	public function routes(): array {
		return [
			Route::get( 'discounts/available', 'AvailableDiscounts' )
				->anyone( 'Lists only what is listed for everybody or applies by itself.' )
				->accepts( [ CodesSchema::class, 'about' ] )
				->returns( [ CodesSchema::class, 'offers' ] )
				->handled_by( fn( Input $input ): Response => $this->available( $input ) ),
		];
	}

	private function available( Input $input ): Response {
		$token  = $this->tokens->read( $input->cookie( CheckoutTokens::COOKIE ) );
		$offers = $this->offers->of( $this->requests->context( $input, $token ) );
		return Response::ok( [ 'offers' => array_map( [ $this, 'shown' ], $offers ) ] );
	}

	/** @return array<string, mixed> */
	private function shown( AvailableOffer $offer ): array {
		$coupon = $offer->coupon();
		$name   = DiscountWords::name( $coupon->code(), $coupon->customer_text() );
		return [
			'offer_id'  => $coupon->id(),
			'code'      => $coupon->code(),
			'name'      => $name,
			'text'      => $name === $coupon->customer_text() ? '' : $coupon->customer_text(),
			'saving'    => QuotePresenter::money( $offer->saving() ),
			'best'      => $offer->is_best(),
			'in_use'    => $offer->is_in_use(),
			'automatic' => $offer->is_automatic(),
			'ends_at'   => $coupon->valid_until() === null ? null : $coupon->valid_until()->format( 'Y-m-d\TH:i:s\Z' ),
			'ends_text' => DiscountWords::end( $coupon->valid_until(), $this->clock->now(), $this->clock->zone() ),
		];
	}
}
