<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Checkout;

use BookingX\Addons\Coupons\Checkout\CheckoutToken;
use BookingX\Addons\Coupons\Checkout\CheckoutTokens;
use BookingX\Addons\Coupons\Tests\Doubles\FixedSecrets;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use PHPUnit\Framework\TestCase;

final class CheckoutTokensTest extends TestCase {

	private FrozenClock $clock;
	private CheckoutTokens $tokens;

	protected function setUp(): void {
		$this->clock  = new FrozenClock();
		$this->tokens = new CheckoutTokens( new FixedSecrets(), $this->clock );
	}

	public function test_a_browser_brings_back_what_it_was_given(): void {
		$token = CheckoutToken::fresh()->with_codes( [ 'Welcome 10', 'ÄÖ' ] )->declining( 7 );

		self::assertEquals( $token, $this->tokens->read( $this->tokens->cookie( $token )->value() ) );
	}

	/** @return array<string, array{callable( string ): (string|null)}> */
	public function forgeries(): array {
		return [
			'nothing'             => [ static fn(): ?string => null ],
			'empty'               => [ static fn(): string => '' ],
			'other content'       => [ static fn( string $cookie ): string => rtrim( base64_encode( '{"key":"x","codes":["FREE"],"declined":[],"until":9999999999}' ), '=' ) . strstr( $cookie, '.' ) ],
			'one letter changed'  => [ static fn( string $cookie ): string => ( $cookie[0] === 'a' ? 'b' : 'a' ) . substr( $cookie, 1 ) ],
			'no signature'        => [ static fn( string $cookie ): string => (string) strstr( $cookie, '.', true ) ],
			'empty signature'     => [ static fn( string $cookie ): string => strstr( $cookie, '.', true ) . '.' ],
			'signature cut short' => [ static fn( string $cookie ): string => substr( $cookie, 0, -1 ) ],
			'twice'               => [ static fn( string $cookie ): string => "$cookie.$cookie" ],
			'zero bytes'          => [ static fn( string $cookie ): string => "\0$cookie" ],
		];
	}

	/**
	 * @dataProvider forgeries
	 * @param callable( string ): (string|null) $forge
	 */
	public function test_what_we_did_not_write_is_an_empty_checkout( callable $forge ): void {
		$token = CheckoutToken::fresh()->with_codes( [ 'WELCOME10' ] );

		$read = $this->tokens->read( $forge( $this->tokens->cookie( $token )->value() ) );

		self::assertSame( [], $read->codes() );
		self::assertNotSame( $token->key(), $read->key() );
	}

	public function test_an_old_cookie_is_an_empty_checkout(): void {
		$cookie = $this->tokens->cookie( CheckoutToken::fresh()->with_codes( [ 'WELCOME10' ] ) )->value();
		$this->clock->move( '+47 hours' );
		self::assertCount( 1, $this->tokens->read( $cookie )->codes() );
		$this->clock->move( '+1 hour' );

		self::assertSame( [], $this->tokens->read( $cookie )->codes() );
	}

	public function test_the_next_booking_is_another_checkout(): void {
		$first = CheckoutToken::fresh()->with_codes( [ 'WELCOME10' ] );
		$next  = $this->tokens->read( $this->tokens->cookie_after_booking()->value() );

		self::assertNotSame( $first->key(), $next->key() );
		self::assertSame( [], $next->codes() );
		self::assertSame( 32, strlen( $next->key() ) );
	}

	public function test_a_checkout_remembers_a_handful_of_codes(): void {
		self::assertSame( [ 'B', 'C', 'D', 'E', 'F' ], CheckoutToken::fresh()->with_codes( [ 'A', 'B', 'C', 'D', 'E', 'F' ] )->codes() );
	}

	public function test_an_offer_is_declined_once(): void {
		self::assertSame( [ 8, 7 ], CheckoutToken::fresh()->declining( 7 )->declining( 8 )->declining( 7 )->declined() );
	}
}
