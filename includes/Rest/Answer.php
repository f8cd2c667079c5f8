<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * A handler's response, or the one shape of errors, as WordPress sends it.
 *
 * Nothing of ours may lie in a shared cache: prices and offers depend on who asks.
 */
final class Answer extends \WP_REST_Response {

	public const CACHE_CONTROL = 'private, no-store';

	/** @var list<Cookie> */
	private array $cookies = [];

	public static function of( Response $response ): self {
		$answer          = new self( $response->body(), $response->status(), $response->headers() );
		$answer->cookies = $response->cookies();
		$answer->header( 'Cache-Control', self::CACHE_CONTROL );
		return $answer;
	}

	public static function refusing( Problem $problem ): self {
		$answer = new self( $problem->to_array(), $problem->status(), $problem->headers() );
		$answer->header( 'Cache-Control', self::CACHE_CONTROL );
		return $answer;
	}

	public function send_cookies(): void {
		foreach ( $this->cookies as $cookie ) {
			$cookie->send();
		}
	}

	/** @return list<Cookie> */
	public function cookies(): array {
		return $this->cookies;
	}
}
