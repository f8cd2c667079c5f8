<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Coupons\CodeForm;
use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Quote;
use BookingX\Addons\Coupons\Pricing\Rejection;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;

defined( 'ABSPATH' ) || exit;

/**
 * Codes at the checkout: ask about one, use one, take one off again. Nothing is held, so nothing is written here.
 */
final class CodesController implements RouteSource {

	private const WHY_ANYONE = 'Guests book too; a code is checked anew whenever a price is made.';

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
			Route::post( 'coupons/validate', 'ValidateCoupon' )
				->anyone( self::WHY_ANYONE )
				->accepts( [ CodesSchema::class, 'with_code' ] )
				->returns( [ CodesSchema::class, 'verdict' ] )
				->rate( 'guess' )
				->reads_only()
				->handled_by( fn( Input $input ): Response => $this->validate( $input ) ),
			Route::post( 'coupons/apply', 'ApplyCoupon' )
				->anyone( self::WHY_ANYONE )
				->accepts( [ CodesSchema::class, 'with_code' ] )
				->returns( [ QuoteSchema::class, 'quote' ] )
				->rate( 'guess' )
				->idempotency( 'required' )
				->handled_by( fn( Input $input ): Response => $this->apply( $input ) ),
			Route::post( 'coupons/remove', 'RemoveCoupon' )
				->anyone( self::WHY_ANYONE )
				->accepts( [ CodesSchema::class, 'without' ] )
				->returns( [ QuoteSchema::class, 'quote' ] )
				->idempotency( 'optional' )
				->handled_by( fn( Input $input ): Response => $this->remove( $input ) ),
		];
	}

	/** Whether this one code works for this booking; what the checkout remembers plays no part. */
	private function validate( Input $input ): Response {
		$typed   = $input->string( 'code' );
		$context = $this->requests->context( $input, CheckoutToken::fresh() );
		$quote   = $this->checkout->verdict( $context->with_codes( [ $typed ] ) );
		$applied = $quote->effects() !== [];
		$refusal = $applied ? null : $this->presenter->rejection( $quote->rejections()[0], [ $typed ] );
		return Response::ok(
			[
				'valid'   => $applied,
				'code'    => $typed,
				'reason'  => $refusal['reason'] ?? null,
				'message' => $refusal['message'] ?? null,
				'facts'   => $refusal['facts'] ?? (object) [],
				'saving'  => QuotePresenter::money( $quote->discount() ),
				'quote'   => $this->presenter->quote( $quote, [ $typed ] ),
			]
		);
	}

	/**
	 * Remembers the code when it lowers the price. Codes that it pushed out are forgotten.
	 *
	 * @throws Problem 422 with the reason
	 */
	private function apply( Input $input ): Response {
		$typed = $input->string( 'code' );
		$token = $this->tokens->read( $input->cookie( CheckoutTokens::COOKIE ) );
		$codes = $this->without( $token->codes(), $typed );
		if ( count( $codes ) >= CheckoutToken::MAX_CODES ) {
			$too_many = new Rejection( 'too_many_codes' );
			throw Problem::refused( $too_many->reason(), $this->presenter->sentence( $too_many ), [ 'most' => CheckoutToken::MAX_CODES ], 'code' );
		}
		$tried = $token->with_codes( array_merge( $codes, [ $typed ] ) );
		$quote = $this->checkout->quote( $this->requests->context( $input, $tried ) );
		$kept  = $this->on_quote( $tried->codes(), $quote );
		if ( ! in_array( $typed, $kept, true ) ) {
			throw $this->refusal( $typed, $quote );
		}
		$token = $tried->with_codes( $kept );
		return $this->answer( $this->checkout->quote( $this->requests->context( $input, $token ) ), $token );
	}

	/** Takes off a code, or an automatic offer that the customer does not want; without either it only says the price. */
	private function remove( Input $input ): Response {
		$token = $this->tokens->read( $input->cookie( CheckoutTokens::COOKIE ) );
		if ( $input->has( 'code' ) ) {
			$token = $token->with_codes( $this->without( $token->codes(), $input->string( 'code' ) ) );
		}
		if ( $input->has( 'offer_id' ) ) {
			$token = $token->declining( $input->integer( 'offer_id' ) );
		}
		return $this->answer( $this->checkout->quote( $this->requests->context( $input, $token ) ), $token );
	}

	private function answer( Quote $quote, CheckoutToken $token ): Response {
		return Response::ok( $this->presenter->quote( $quote, $token->codes() ) )->with_cookie( $this->tokens->cookie( $token ) );
	}

	private function refusal( string $typed, Quote $quote ): Problem {
		foreach ( $quote->rejections() as $rejected ) {
			if ( $this->is_same( (string) $rejected->code(), $typed ) ) {
				$shown = QuotePresenter::shown( $rejected );
				return Problem::refused( $shown->reason(), $this->presenter->sentence( $shown ), QuotePresenter::facts( $shown ), 'code' );
			}
		}
		throw new \LogicException( 'A code is either on the quote or refused.' );
	}

	/**
	 * @param list<string> $codes
	 * @return list<string> those that lower the price
	 */
	private function on_quote( array $codes, Quote $quote ): array {
		$used = array_map( static fn( Effect $effect ): string => (string) $effect->code(), $quote->effects() );
		return array_values(
			array_filter(
				$codes,
				fn( string $code ): bool => array_filter( $used, fn( string $one ): bool => $this->is_same( $one, $code ) ) !== []
			)
		);
	}

	/**
	 * @param list<string> $codes
	 * @return list<string>
	 */
	private function without( array $codes, string $typed ): array {
		return array_values( array_filter( $codes, fn( string $code ): bool => ! $this->is_same( $code, $typed ) ) );
	}

	private function is_same( string $one, string $other ): bool {
		return $one === $other || ( CodeForm::canonical( $one ) !== null && CodeForm::canonical( $one ) === CodeForm::canonical( $other ) );
	}
}
