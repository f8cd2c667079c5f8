<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Checkout;

use BookingX\Addons\Coupons\Checkout\CheckoutRequest;
use BookingX\Addons\Coupons\Checkout\CheckoutTokens;
use BookingX\Addons\Coupons\Checkout\CodesController;
use BookingX\Addons\Coupons\Checkout\QuotePresenter;
use BookingX\Addons\Coupons\Coupons\CouponKind;
use BookingX\Addons\Coupons\Coupons\CouponValues;
use BookingX\Addons\Coupons\Coupons\RuleWords;
use BookingX\Addons\Coupons\Customers\Customers;
use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Rest\Caller;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\WordPress\Settings;

final class CodesControllerTest extends CheckoutTestCase {

	private const FOR_MORE = [ 'currency' => 'USD', 'restrictions' => [ [ 'id' => 'min_purchase', 'settings' => [ 'minor' => 7500 ] ] ] ];

	private CheckoutTokens $tokens;
	private string $cookie = '';

	protected function setUp(): void {
		parent::setUp();
		$this->tokens               = $this->get( CheckoutTokens::class );
		$this->stage->host->booking = $this->stage->booking( $this->get( Customers::class )->identify( null, null, null ) );
	}

	public function test_a_good_code_is_valid_and_nothing_remembers_the_question(): void {
		$this->stage->coupon( 'WELCOME10' );
		$before = $this->rows();

		$response = $this->send( 'coupons/validate', [ 'code' => 'welcome 10' ] );

		self::assertSame( 200, $response->status() );
		self::assertSame( [ true, '6.00' ], [ $response->body()['valid'] ?? null, $this->amount( $response, 'saving' ) ] );
		self::assertSame( [], $response->cookies() );
		self::assertSame( $before, $this->rows() );
	}

	public function test_a_code_that_does_not_work_is_a_verdict_too(): void {
		$this->stage->coupon( 'MORE', null, null, self::FOR_MORE );

		$body = $this->send( 'coupons/validate', [ 'code' => 'MORE' ] )->body() ?? [];

		self::assertSame( [ false, 'min_purchase_not_met' ], [ $body['valid'], $body['reason'] ] );
		self::assertStringContainsString( '15.00', (string) json_encode( $body['message'] ) );
		self::assertSame( [ 'amount' => '15.00', 'currency' => 'USD' ], ( (array) $body['facts'] )['missing'] ?? null );
	}

	public function test_a_neutral_offer_says_no_more_than_a_code_that_does_not_exist(): void {
		$this->stage->coupon(
			'SECRET',
			null,
			null,
			self::FOR_MORE,
			static function ( CouponValues $values ): void {
				$values->disclosure = Offer::NEUTRAL;
			}
		);
		foreach ( [ 'SECRET' => 'NOBODY', 'sec-ret' => 'nob-ody' ] as $known => $unknown ) {
			$refused = $this->send( 'coupons/validate', [ 'code' => $known ] )->body();
			$nothing = $this->send( 'coupons/validate', [ 'code' => $unknown ] )->body();

			self::assertSame( str_replace( $unknown, $known, (string) json_encode( $nothing ) ), json_encode( $refused ) );
		}
	}

	public function test_an_applied_code_is_remembered_however_often_it_is_sent(): void {
		$this->stage->coupon( 'WELCOME10' );

		$first  = $this->send( 'coupons/apply', [ 'code' => 'WELCOME10' ] );
		$second = $this->send( 'coupons/apply', [ 'code' => 'welcome10' ] );

		self::assertSame( '54.00', $this->amount( $first, 'total_due' ) );
		self::assertSame( [ 'welcome10' ], $second->body()['codes'] ?? null );
		self::assertSame( [ 'welcome10' ], $this->tokens->read( $this->cookie )->codes() );
	}

	public function test_a_refused_code_is_not_remembered(): void {
		$this->stage->coupon( 'MORE', null, null, self::FOR_MORE );
		try {
			$this->send( 'coupons/apply', [ 'code' => 'MORE' ] );
			self::fail( 'It is refused.' );
		} catch ( Problem $problem ) {
			self::assertSame( [ 422, 'min_purchase_not_met', 'code' ], [ $problem->status(), $problem->reason(), $problem->errors()[0]->field() ] );
			self::assertSame( '', $this->cookie );
		}
	}

	public function test_a_better_code_takes_the_place_of_the_first(): void {
		$this->stage->coupon( 'TEN' );
		$this->stage->coupon( 'TWENTY', null, null, [ 'discount_value' => [ 'basis_points' => 2000 ] ] );
		$this->send( 'coupons/apply', [ 'code' => 'TEN' ] );

		self::assertSame( [ 'TWENTY' ], $this->send( 'coupons/apply', [ 'code' => 'TWENTY' ] )->body()['codes'] ?? null );
	}

	public function test_two_codes_stand_side_by_side_where_the_shop_allows_it(): void {
		$this->get( Settings::class )->update( [ 'coupon_settings' => [ 'allow_multiple_coupons' => true ] ] );
		$this->stage->coupon( 'TEN' );
		$this->stage->coupon( 'TWENTY', null, null, [ 'discount_value' => [ 'basis_points' => 2000 ] ] );
		$this->send( 'coupons/apply', [ 'code' => 'TEN' ] );

		$body = $this->send( 'coupons/apply', [ 'code' => 'TWENTY' ] )->body() ?? [];

		self::assertSame( [ 'TEN', 'TWENTY' ], $body['codes'] );
		self::assertCount( 2, (array) $body['discounts'] );
	}

	public function test_a_code_too_many_is_refused_and_pushes_out_none(): void {
		$this->get( Settings::class )->update( [ 'coupon_settings' => [ 'allow_multiple_coupons' => true ] ] );
		$codes = [ 'ONE1', 'TWO2', 'THREE3', 'FOUR4', 'FIVE5', 'SIX6' ];
		foreach ( $codes as $code ) {
			$this->stage->coupon( $code, null, null, [ 'discount_value' => [ 'basis_points' => 100 ] ] );
		}
		foreach ( array_slice( $codes, 0, 5 ) as $code ) {
			$this->send( 'coupons/apply', [ 'code' => $code ] );
		}
		try {
			$this->send( 'coupons/apply', [ 'code' => 'SIX6' ] );
			self::fail( 'It is refused.' );
		} catch ( Problem $problem ) {
			self::assertSame( [ 422, 'too_many_codes', 'code' ], [ $problem->status(), $problem->reason(), $problem->errors()[0]->field() ] );
		}
		self::assertSame( array_slice( $codes, 0, 5 ), $this->tokens->read( $this->cookie )->codes() );
		self::assertCount( 5, (array) ( $this->send( 'coupons/apply', [ 'code' => 'five-5' ] )->body()['codes'] ?? null ) );
	}

	public function test_a_removed_code_is_forgotten(): void {
		$this->stage->coupon( 'WELCOME10' );
		$this->send( 'coupons/apply', [ 'code' => 'WELCOME10' ] );

		$response = $this->send( 'coupons/remove', [ 'code' => 'welcome-10' ] );

		self::assertSame( [ '60.00', [] ], [ $this->amount( $response, 'total_due' ), $response->body()['codes'] ?? null ] );
		self::assertSame( [], $this->tokens->read( $this->cookie )->codes() );
	}

	public function test_a_declined_automatic_offer_stays_away(): void {
		$coupon = $this->stage->coupon(
			'X',
			null,
			null,
			[],
			static function ( CouponValues $values ): void {
				$values->kind = CouponKind::AUTOMATIC;
				$values->code = null;
			}
		);

		self::assertSame( '60.00', $this->amount( $this->send( 'coupons/remove', [ 'offer_id' => $coupon->id() ] ), 'total_due' ) );
		self::assertSame( '60.00', $this->amount( $this->send( 'coupons/remove', [] ), 'total_due' ) );
	}

	/** @return array<string, array{array<string, mixed>, string|null, string}> terms, limited_by, part of the sentence */
	public function promises(): array {
		return [
			'kept'                    => [ [ 'discount_value' => [ 'basis_points' => 1000 ] ], null, '' ],
			'capped'                  => [ [ 'discount_value' => [ 'basis_points' => 5000 ], 'currency' => 'USD', 'max_discount_minor' => 500 ], 'max_discount', 'the most that this discount takes off' ],
			'more than there is'      => [ [ 'discount_type' => 'fixed', 'currency' => 'USD', 'discount_value' => [ 'minor' => 9900 ] ], 'discount_limits', 'cannot be taken off' ],
			'everything, not allowed' => [ [ 'discount_value' => [ 'basis_points' => 10000 ] ], 'discount_limits', 'cannot be taken off' ],
		];
	}

	/**
	 * @dataProvider promises
	 * @param array<string, mixed> $terms
	 */
	public function test_a_discount_smaller_than_promised_says_why( array $terms, ?string $limited_by, string $why ): void {
		$this->stage->coupon( 'PROMISE', null, null, $terms );

		$discounts = $this->send( 'coupons/apply', [ 'code' => 'PROMISE' ] )->body()['discounts'] ?? null;

		$discount = is_array( $discounts ) ? (array) $discounts[0] : [];
		self::assertArrayHasKey( 'limited_by', $discount );
		self::assertSame( $limited_by, $discount['limited_by'] );
		self::assertSame( $limited_by === null, $discount['limit_text'] === null );
		self::assertStringContainsString( $why, (string) json_encode( $discount['limit_text'] ) );
	}

	/** @return mixed */
	private function amount( Response $response, string $field ) {
		$money = $response->body()[ $field ] ?? null;
		return is_array( $money ) ? $money['amount'] ?? null : null;
	}

	/** @param array<string, mixed> $fields */
	private function send( string $path, array $fields ): Response {
		$controller = new CodesController( $this->stage->checkout, new CheckoutRequest( $this->stage->host, $this->get( Customers::class ) ), $this->tokens, new QuotePresenter( $this->get( RuleWords::class ), $this->stage->host ) );
		foreach ( $controller->routes() as $route ) {
			if ( $route->path() === $path ) {
				$response = $route->answer( new Input( $fields + [ 'selection' => [ 'items' => [] ] ], new Caller( 0, '', [], [ CheckoutTokens::COOKIE => $this->cookie ] ) ) );
				foreach ( $response->cookies() as $cookie ) {
					$this->cookie = $cookie->value();
				}
				return $response;
			}
		}
		throw new \LogicException( "There is no route $path." );
	}
}
