<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Rest\Idempotency;

defined( 'ABSPATH' ) || exit;

/**
 * What trying to begin a request gave: the right to do it, or why not.
 */
final class Claim {

	public const GRANTED    = 'granted';
	public const ANSWERED   = 'answered';
	public const BUSY       = 'busy';
	public const OTHER_BODY = 'other_body';

	private string $state;
	private string $content;

	private function __construct( string $state, string $content = '' ) {
		$this->state   = $state;
		$this->content = $content;
	}

	/** @param string $token proves later that nobody took the request over */
	public static function granted( string $token ): self {
		return new self( self::GRANTED, $token );
	}

	/** @param string $sealed the stored answer */
	public static function answered( string $sealed ): self {
		return new self( self::ANSWERED, $sealed );
	}

	/** The same request is being worked on. */
	public static function busy(): self {
		return new self( self::BUSY );
	}

	/** The key was used for something else. */
	public static function other_body(): self {
		return new self( self::OTHER_BODY );
	}

	public function state(): string {
		return $this->state;
	}

	public function token(): string {
		return $this->state === self::GRANTED ? $this->content : '';
	}

	public function sealed_answer(): string {
		return $this->state === self::ANSWERED ? $this->content : '';
	}
}
