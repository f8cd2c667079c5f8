<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * What is taken of a few providers' time, as read at one moment.
 */
final class Diary {

	/** @var array<int, list<TimeRange>> */
	private array $busy;

	/** @param array<int, list<TimeRange>> $busy provider id => ranges */
	public function __construct( array $busy ) {
		$this->busy = $busy;
	}

	/** @return list<TimeRange> */
	public function busy( int $provider_id ): array {
		return $this->busy[ $provider_id ] ?? [];
	}

	/** The same with one more range taken. */
	public function with( int $provider_id, TimeRange $range ): self {
		$busy                   = $this->busy;
		$busy[ $provider_id ][] = $range;
		return new self( $busy );
	}

	public function minutes_taken( int $provider_id, TimeRange $within ): int {
		$minutes = 0;
		foreach ( $this->busy( $provider_id ) as $range ) {
			if ( $range->overlaps( $within ) ) {
				$minutes += $range->minutes();
			}
		}
		return $minutes;
	}

	/**
	 * Whoever has least to do on that day comes first; who has as much, by id.
	 *
	 * @param list<int> $provider_ids
	 * @return list<int>
	 */
	public function least_busy_first( array $provider_ids, TimeRange $day ): array {
		usort(
			$provider_ids,
			fn( int $a, int $b ): int => [ $this->minutes_taken( $a, $day ), $a ] <=> [ $this->minutes_taken( $b, $day ), $b ]
		);
		return $provider_ids;
	}
}
