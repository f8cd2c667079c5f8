<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * A provider's time from start to end (excluded), buffers before and after included.
 */
final class SlotRange {

	/** All appointments lie on this grid, so two ranges that overlap share at least one grain. */
	public const GRAIN_SECONDS = 300;

	private int $provider_id;
	private \DateTimeImmutable $start;
	private \DateTimeImmutable $end;

	public function __construct( int $provider_id, \DateTimeImmutable $start, \DateTimeImmutable $end ) {
		if ( $end <= $start ) {
			throw new \InvalidArgumentException( 'A slot ends after it starts.' );
		}
		$this->provider_id = $provider_id;
		$this->start       = $start;
		$this->end         = $end;
	}

	public static function of_grains( int $provider_id, int $first, int $last ): self {
		$epoch = new \DateTimeImmutable( '@0' );
		return new self(
			$provider_id,
			$epoch->setTimestamp( $first * self::GRAIN_SECONDS ),
			$epoch->setTimestamp( ( $last + 1 ) * self::GRAIN_SECONDS )
		);
	}

	public function provider_id(): int {
		return $this->provider_id;
	}

	public function start(): \DateTimeImmutable {
		return $this->start;
	}

	public function end(): \DateTimeImmutable {
		return $this->end;
	}

	/**
	 * A begun grain counts in full.
	 *
	 * @return non-empty-list<int> numbers of the five-minute grains since 1970, ascending
	 */
	public function grains(): array {
		$first = (int) floor( $this->start->getTimestamp() / self::GRAIN_SECONDS );
		$last  = (int) ceil( $this->end->getTimestamp() / self::GRAIN_SECONDS ) - 1;
		return range( $first, max( $first, $last ) );
	}
}
