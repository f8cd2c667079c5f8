<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * A provider's week and days off, as typed: wall times that become instants only for a given date and zone.
 */
final class OpeningHours {

	/** @var array<int, list<array{from: string, to: string}>> weekday (0 = Sunday) => ranges */
	private array $week;

	/** @var list<array{from: string, to: string}> first and last day off, Y-m-d */
	private array $days_off;

	/**
	 * @param array<int, list<array{from: string, to: string}>> $week     HH:MM, `to` up to 24:00; a `to` not after `from` lies on the next day
	 * @param list<array{from: string, to: string}>             $days_off the last day counts in full
	 */
	public function __construct( array $week, array $days_off ) {
		$this->week     = $week;
		$this->days_off = $days_off;
	}

	/** @return array<int, list<array{from: string, to: string}>> */
	public function week(): array {
		return $this->week;
	}

	/** @return list<array{from: string, to: string}> */
	public function days_off(): array {
		return $this->days_off;
	}

	/**
	 * When the provider works in the neighbourhood of a local day: its own hours and those that run in from the day before
	 * or out into the day after. A day off takes its own hours away, and cuts what runs in from the day before.
	 *
	 * @param string $date Y-m-d
	 * @return list<TimeRange>
	 */
	public function windows( string $date, \DateTimeZone $zone ): array {
		$ranges = [];
		$days   = [];
		foreach ( [ '-1 day', '+0 day', '+1 day' ] as $step ) {
			$days[] = ( new \DateTimeImmutable( $date, $zone ) )->modify( $step );
		}
		foreach ( $days as $day ) {
			foreach ( $this->is_day_off( $day ) ? [] : $this->week[ (int) $day->format( 'w' ) ] ?? [] as $hours ) {
				$ranges[] = $this->range( $day, $hours );
			}
		}
		$ranges = TimeRange::merged( array_values( array_filter( $ranges ) ) );
		foreach ( $days as $day ) {
			if ( $this->is_day_off( $day ) ) {
				$ranges = TimeRange::without( $ranges, new TimeRange( $day, $day->modify( '+1 day' ) ) );
			}
		}
		return $ranges;
	}

	/** @param array{from: string, to: string} $hours */
	private function range( \DateTimeImmutable $day, array $hours ): ?TimeRange {
		$start = $this->instant( $day, $hours['from'] );
		$end   = $this->instant( $day, $hours['to'] );
		if ( $hours['to'] <= $hours['from'] ) {
			$end = $this->instant( $day->modify( '+1 day' ), $hours['to'] );
		}
		// An hour that the clock jumps over in spring is no working time.
		return $start < $end ? new TimeRange( $start, $end ) : null;
	}

	private function instant( \DateTimeImmutable $day, string $time ): \DateTimeImmutable {
		[ $hour, $minute ] = array_map( 'intval', explode( ':', $time ) );
		return $day->setTime( $hour, $minute );
	}

	private function is_day_off( \DateTimeImmutable $day ): bool {
		$date = $day->format( 'Y-m-d' );
		foreach ( $this->days_off as $off ) {
			if ( $off['from'] <= $date && $date <= $off['to'] ) {
				return true;
			}
		}
		return false;
	}
}
