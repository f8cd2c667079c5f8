<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * Half-open stretch of time, in UTC.
 */
final class TimeRange {

	private \DateTimeImmutable $start;
	private \DateTimeImmutable $end;

	public function __construct( \DateTimeImmutable $start, \DateTimeImmutable $end ) {
		if ( $end <= $start ) {
			throw new \InvalidArgumentException( 'A range ends after it starts.' );
		}
		$utc         = new \DateTimeZone( 'UTC' );
		$this->start = $start->setTimezone( $utc );
		$this->end   = $end->setTimezone( $utc );
	}

	public function start(): \DateTimeImmutable {
		return $this->start;
	}

	public function end(): \DateTimeImmutable {
		return $this->end;
	}

	public function minutes(): int {
		return intdiv( $this->end->getTimestamp() - $this->start->getTimestamp(), 60 );
	}

	public function overlaps( self $other ): bool {
		return $this->start < $other->end && $other->start < $this->end;
	}

	public function contains( self $other ): bool {
		return $this->start <= $other->start && $other->end <= $this->end;
	}

	/** Longer by as many minutes on either side: an appointment with its buffers. */
	public function widened( int $minutes_before, int $minutes_after ): self {
		return new self(
			$this->start->modify( "-{$minutes_before} minutes" ),
			$this->end->modify( "+{$minutes_after} minutes" )
		);
	}

	/**
	 * @param list<TimeRange> $ranges
	 * @return list<TimeRange> in order of time; those that touch or overlap become one
	 */
	public static function merged( array $ranges ): array {
		usort( $ranges, static fn( self $a, self $b ): int => $a->start <=> $b->start );
		$merged = [];
		foreach ( $ranges as $range ) {
			$last = end( $merged );
			if ( $last !== false && $range->start <= $last->end ) {
				array_pop( $merged );
				$range = new self( $last->start, max( $last->end, $range->end ) );
			}
			$merged[] = $range;
		}
		return $merged;
	}

	/**
	 * What is left of these ranges without that one.
	 *
	 * @param list<TimeRange> $ranges
	 * @return list<TimeRange>
	 */
	public static function without( array $ranges, self $gap ): array {
		$left = [];
		foreach ( $ranges as $range ) {
			if ( ! $range->overlaps( $gap ) ) {
				$left[] = $range;
				continue;
			}
			if ( $range->start < $gap->start ) {
				$left[] = new self( $range->start, $gap->start );
			}
			if ( $gap->end < $range->end ) {
				$left[] = new self( $gap->end, $range->end );
			}
		}
		return $left;
	}
}
