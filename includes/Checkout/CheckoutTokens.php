<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Rest\Cookie;
use BookingX\Addons\Coupons\Secrets;

defined( 'ABSPATH' ) || exit;

/**
 * Writes checkout tokens as a signed cookie and reads back only what it wrote itself.
 */
final class CheckoutTokens {

	public const COOKIE = 'bookingx_checkout';

	private const PURPOSE = 'checkout-token';

	/** Somebody who thinks it over until tomorrow finds the code still there. */
	private const LIFETIME_SECONDS = 2 * 24 * 3600;

	private Secrets $secrets;
	private Clock $clock;

	public function __construct( Secrets $secrets, Clock $clock ) {
		$this->secrets = $secrets;
		$this->clock   = $clock;
	}

	/** What is forged, damaged or too old is as if nothing had been sent. */
	public function read( ?string $cookie ): CheckoutToken {
		return $this->verified( (string) $cookie ) ?? CheckoutToken::fresh();
	}

	public function cookie( CheckoutToken $token ): Cookie {
		$until   = $this->clock->now()->getTimestamp() + self::LIFETIME_SECONDS;
		$content = json_encode(
			[
				'key'      => $token->key(),
				'codes'    => $token->codes(),
				'declined' => $token->declined(),
				'until'    => $until,
			],
			JSON_THROW_ON_ERROR
		);
		$text = rtrim( strtr( base64_encode( $content ), '+/', '-_' ), '=' );
		return new Cookie( self::COOKIE, $text . '.' . $this->signature( $text ), $until );
	}

	/** After a booking: the same browser's next one is another checkout. */
	public function cookie_after_booking(): Cookie {
		return $this->cookie( CheckoutToken::fresh() );
	}

	private function verified( string $cookie ): ?CheckoutToken {
		$parts = explode( '.', $cookie );
		if ( count( $parts ) !== 2 || ! hash_equals( $this->signature( $parts[0] ), $parts[1] ) ) {
			return null;
		}
		$content = json_decode( (string) base64_decode( strtr( $parts[0], '-_', '+/' ), true ), true );
		if ( ! is_array( $content ) || ! is_string( $content['key'] ?? null ) || ( $content['until'] ?? 0 ) <= $this->clock->now()->getTimestamp() ) {
			return null;
		}
		return new CheckoutToken(
			$content['key'],
			array_values( array_filter( (array) ( $content['codes'] ?? [] ), 'is_string' ) ),
			array_values( array_filter( (array) ( $content['declined'] ?? [] ), 'is_int' ) )
		);
	}

	private function signature( string $text ): string {
		return hash_hmac( 'sha256', $text, $this->secrets->key( self::PURPOSE ) );
	}
}
