<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the times on a day at which several services can follow one another.
 *
 * Each next service starts as early as it can, at most an hour after the one before, with the least busy provider. The
 * first choice is never taken back, so a rare later solution is missed rather than a page being slow.
 */
final class SequenceFinder {

	private const LONGEST_WAIT_MINUTES = 60;

	private SlotFinder $slots;
	private \DateTimeZone $zone;

	public function __construct( SlotFinder $slots, \DateTimeZone $zone ) {
		$this->slots = $slots;
		$this->zone  = $zone;
	}

	/**
	 * @param list<Wanted> $sequence
	 * @return list<Opening> in order of time
	 */
	public function openings( string $date, array $sequence, Diary $diary, \DateTimeImmutable $now ): array {
		$steps = [];
		foreach ( $sequence as $wanted ) {
			$steps[] = $this->steps( $date, $wanted, $diary, $now );
		}
		$openings = [];
		foreach ( $this->by_start( array_shift( $steps ) ?? [] ) as $firsts ) {
			$opening = $this->opening( $firsts, $steps );
			if ( $opening !== null ) {
				$openings[] = $opening;
			}
		}
		return $openings;
	}

	/**
	 * Every possible appointment, the earliest first and among equals the least busy provider.
	 *
	 * @return list<Step>
	 */
	private function steps( string $date, Wanted $wanted, Diary $diary, \DateTimeImmutable $now ): array {
		$midnight = new \DateTimeImmutable( $date, $this->zone );
		$order    = $diary->least_busy_first( array_keys( $wanted->providers() ), new TimeRange( $midnight, $midnight->modify( '+1 day' ) ) );
		$steps    = [];
		foreach ( $order as $provider_id ) {
			$hours = $wanted->providers()[ $provider_id ]->hours();
			foreach ( $this->slots->starts( $date, $hours, $wanted->duration(), $diary->busy( $provider_id ), $now ) as $start ) {
				$range   = $wanted->duration()->from( $start );
				$steps[] = new Step( $wanted->service_id(), $provider_id, $range, $wanted->duration()->blocked( $range ) );
			}
		}
		// Since PHP 8 sorting keeps the order of equals; the place makes it so on 7.4 too.
		$places = array_keys( $steps );
		usort( $places, static fn( int $a, int $b ): int => [ $steps[ $a ]->range()->start(), $a ] <=> [ $steps[ $b ]->range()->start(), $b ] );
		return array_map( static fn( int $place ): Step => $steps[ $place ], $places );
	}

	/**
	 * @param list<Step> $steps
	 * @return array<int, non-empty-list<Step>> by instant
	 */
	private function by_start( array $steps ): array {
		$groups = [];
		foreach ( $steps as $step ) {
			$groups[ $step->range()->start()->getTimestamp() ][] = $step;
		}
		return $groups;
	}

	/**
	 * @param non-empty-list<Step> $firsts
	 * @param list<list<Step>>     $later
	 */
	private function opening( array $firsts, array $later ): ?Opening {
		$chosen    = null;
		$providers = [];
		foreach ( $firsts as $first ) {
			$chain = $this->chain( [ $first ], $later );
			if ( $chain !== null ) {
				$chosen    = $chosen ?? $chain;
				$providers[] = $first->provider_id();
			}
		}
		return $chosen === null || $providers === [] ? null : new Opening( $chosen, $providers );
	}

	/**
	 * @param non-empty-list<Step> $chain
	 * @param list<list<Step>>     $later
	 * @return non-empty-list<Step>|null
	 */
	private function chain( array $chain, array $later ): ?array {
		foreach ( $later as $candidates ) {
			$next = $this->next( $chain, $candidates );
			if ( $next === null ) {
				return null;
			}
			$chain[] = $next;
		}
		return $chain;
	}

	/**
	 * @param non-empty-list<Step> $chain
	 * @param list<Step>           $candidates
	 */
	private function next( array $chain, array $candidates ): ?Step {
		$earliest = $chain[ count( $chain ) - 1 ]->range()->end();
		$latest   = $earliest->modify( '+' . self::LONGEST_WAIT_MINUTES . ' minutes' );
		foreach ( $candidates as $candidate ) {
			$start = $candidate->range()->start();
			if ( $start < $earliest || $start > $latest ) {
				continue;
			}
			if ( ! $this->collides( $candidate, $chain ) ) {
				return $candidate;
			}
		}
		return null;
	}

	/** @param list<Step> $chain */
	private function collides( Step $candidate, array $chain ): bool {
		foreach ( $chain as $step ) {
			if ( $step->is_in_the_way_of( $candidate ) ) {
				return true;
			}
		}
		return false;
	}
}
