<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the times at which an appointment can start with one provider.
 *
 * The appointment lies within working hours; its buffers may stick out of them, since tidying up needs no open door. Both
 * stay clear of what is taken.
 */
final class SlotFinder {

	private SlotRules $rules;
	private \DateTimeZone $zone;

	public function __construct( SlotRules $rules, \DateTimeZone $zone ) {
		$this->rules = $rules;
		$this->zone  = $zone;
	}

	/**
	 * @param string          $date Y-m-d, local
	 * @param list<TimeRange> $busy with the buffers of those appointments
	 * @return list<\DateTimeImmutable> start times on that local day, in the site's zone
	 */
	public function starts( string $date, OpeningHours $hours, Duration $duration, array $busy, \DateTimeImmutable $now ): array {
		$opens  = $this->rules->opens( $now );
		$closes = $this->rules->closes( $now, $this->zone );
		$starts = [];
		foreach ( $hours->windows( $date, $this->zone ) as $window ) {
			for ( $at = $window->start(); $at < $window->end(); $at = $at->modify( "+{$this->rules->step_minutes()} minutes" ) ) {
				$local = $at->setTimezone( $this->zone );
				if ( $local->format( 'Y-m-d' ) === $date && $at >= $opens && $at < $closes && $this->fits( $local, $window, $duration, $busy ) ) {
					$starts[] = $local;
				}
			}
		}
		return $starts;
	}

	/**
	 * Whether this very start is on offer: a time between two steps is not.
	 *
	 * @param list<TimeRange> $busy
	 */
	public function offers( \DateTimeImmutable $start, OpeningHours $hours, Duration $duration, array $busy, \DateTimeImmutable $now ): bool {
		$date = $start->setTimezone( $this->zone )->format( 'Y-m-d' );
		foreach ( $this->starts( $date, $hours, $duration, $busy, $now ) as $offered ) {
			if ( $offered->getTimestamp() === $start->getTimestamp() ) {
				return true;
			}
		}
		return false;
	}

	/** @param list<TimeRange> $busy */
	private function fits( \DateTimeImmutable $start, TimeRange $window, Duration $duration, array $busy ): bool {
		$appointment = $duration->from( $start );
		if ( ! $window->contains( $appointment ) || $this->is_second_pass( $start ) ) {
			return false;
		}
		$blocked = $duration->blocked( $appointment );
		foreach ( $busy as $taken ) {
			if ( $taken->overlaps( $blocked ) ) {
				return false;
			}
		}
		return true;
	}

	/** In autumn an hour's wall times come twice; the second pass has no name of its own, so it is not offered. */
	private function is_second_pass( \DateTimeImmutable $start ): bool {
		$by_name = new \DateTimeImmutable( $start->format( 'Y-m-d\TH:i' ), $this->zone );
		return $by_name->getTimestamp() !== $start->getTimestamp();
	}
}
