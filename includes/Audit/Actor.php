<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Audit;

defined( 'ABSPATH' ) || exit;

/** Who did it: an account by its id, else only the kind. */
final class Actor {

	public const USER = 'user';

	public const GUEST = 'guest';

	public const SYSTEM = 'system';

	public const CLI = 'cli';

	private string $kind;

	private ?int $user_id;

	private function __construct( string $kind, ?int $user_id ) {
		$this->kind    = $kind;
		$this->user_id = $user_id;
	}

	public static function user( int $user_id ): self {
		return new self( self::USER, $user_id );
	}

	public static function guest(): self {
		return new self( self::GUEST, null );
	}

	/** Scheduled work and what follows from it. */
	public static function system(): self {
		return new self( self::SYSTEM, null );
	}

	/** The command line, where a person may have named an account. */
	public static function cli( ?int $user_id = null ): self {
		return new self( self::CLI, $user_id );
	}

	public function kind(): string {
		return $this->kind;
	}

	public function user_id(): ?int {
		return $this->user_id;
	}
}
