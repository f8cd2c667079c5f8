<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * What one browser's checkout remembers: its key, the typed codes, the automatic offers it does not want.
 *
 * Holds no right: a code in it is checked anew each time. Immutable.
 */
final class CheckoutToken {

	/** More codes than anybody combines; keeps the cookie small. */
	public const MAX_CODES = 5;

	private const MAX_DECLINED = 20;

	private string $key;

	/** @var list<string> */
	private array $codes;

	/** @var list<int> */
	private array $declined;

	/**
	 * @param list<string> $codes    as typed
	 * @param list<int>    $declined offer ids
	 */
	public function __construct( string $key, array $codes = [], array $declined = [] ) {
		$this->key      = $key;
		$this->codes    = $codes;
		$this->declined = $declined;
	}

	/** 128 bits of chance: nobody finds another one's checkout. */
	public static function fresh(): self {
		return new self( bin2hex( random_bytes( 16 ) ) );
	}

	public function key(): string {
		return $this->key;
	}

	/** @return list<string> */
	public function codes(): array {
		return $this->codes;
	}

	/** @return list<int> */
	public function declined(): array {
		return $this->declined;
	}

	/** @param list<string> $codes */
	public function with_codes( array $codes ): self {
		return new self( $this->key, array_slice( $codes, -self::MAX_CODES ), $this->declined );
	}

	public function declining( int $offer_id ): self {
		$declined = array_merge( array_diff( $this->declined, [ $offer_id ] ), [ $offer_id ] );
		return new self( $this->key, $this->codes, array_slice( $declined, -self::MAX_DECLINED ) );
	}
}
