<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Availability;

use BookingX\Addons\Coupons\Checkout\Slots;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\InvalidSelection;
use BookingX\Addons\Coupons\Host\Standalone\BookingSettings;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Menu;
use BookingX\Addons\Coupons\Host\Standalone\Catalogue\Provider;
use BookingX\Addons\Coupons\Host\Standalone\Orders\Appointment;

defined( 'ABSPATH' ) || exit;

/**
 * Free times, for looking and once more before booking. Reads only: what keeps a time is the row per five minutes that the
 * checkout takes.
 */
final class Schedule {

	private Slots $slots;
	private Menu $menu;
	private Clock $clock;
	private BookingSettings $settings;

	public function __construct( Slots $slots, Menu $menu, Clock $clock, BookingSettings $settings ) {
		$this->slots    = $slots;
		$this->menu     = $menu;
		$this->clock    = $clock;
		$this->settings = $settings;
	}

	/**
	 * @param list<Wanted> $sequence one or several services, each right after the one before
	 * @param string       $from     Y-m-d, local
	 * @return array<string, list<Opening>> local date => openings
	 */
	public function openings( array $sequence, string $from, int $days ): array {
		$zone   = $this->clock->zone();
		$first  = new \DateTimeImmutable( $from, $zone );
		$finder = new SequenceFinder( new SlotFinder( $this->settings->slot_rules(), $zone ), $zone );
		$diary  = $this->diary( $this->provider_ids( $sequence ), $first, $first->modify( "+$days days" ) );
		$found  = [];
		for ( $day = 0; $day < $days; $day++ ) {
			$date           = $first->modify( "+$day days" )->format( 'Y-m-d' );
			$found[ $date ] = $finder->openings( $date, $sequence, $diary, $this->clock->now() );
		}
		return $found;
	}

	/**
	 * Gives every appointment that has a time a provider who is free then.
	 *
	 * @param non-empty-list<Appointment> $appointments
	 * @param list<string>                $lost         "provider@start" that were free here and taken when it came to booking
	 * @return non-empty-list<Appointment>
	 * @throws InvalidSelection `slot_not_available`
	 */
	public function place( array $appointments, array $lost = [] ): array {
		$placed = [];
		$diary  = $this->diary_for( $appointments );
		foreach ( $appointments as $appointment ) {
			$provider = $this->free_provider( $appointment, $diary, $lost );
			if ( $provider === null ) {
				throw new InvalidSelection(
					"items.{$appointment->index()}.start",
					'slot_not_available',
					__( 'This time is no longer free. Choose another one.', 'bookingx-coupons' )
				);
			}
			$placed[] = $appointment->with_provider( $provider );
			$diary    = $diary->with( $provider->id(), $appointment->blocked() );
		}
		return $placed;
	}

	/**
	 * Like place(), for a price: who cannot be placed stays open, and nobody is refused.
	 *
	 * @param list<Appointment> $appointments
	 * @return list<Appointment>
	 */
	public function place_where_free( array $appointments ): array {
		$diary  = $this->diary_for( $appointments );
		$placed = [];
		foreach ( $appointments as $appointment ) {
			$provider = $appointment->provider() ?? $this->free_provider( $appointment, $diary, [] );
			$placed[] = $provider === null ? $appointment : $appointment->with_provider( $provider );
			if ( $provider !== null && $appointment->start() !== null ) {
				$diary = $diary->with( $provider->id(), $appointment->blocked() );
			}
		}
		return $placed;
	}

	/** @param list<string> $lost */
	private function free_provider( Appointment $appointment, Diary $diary, array $lost ): ?Provider {
		$start = $appointment->start();
		if ( $start === null ) {
			return null;
		}
		$finder     = new SlotFinder( $this->settings->slot_rules(), $this->clock->zone() );
		$candidates = $this->candidates( $appointment );
		$midnight   = $start->setTimezone( $this->clock->zone() )->setTime( 0, 0 );
		foreach ( $diary->least_busy_first( array_keys( $candidates ), new TimeRange( $midnight, $midnight->modify( '+1 day' ) ) ) as $id ) {
			if ( in_array( $id . '@' . $start->getTimestamp(), $lost, true ) ) {
				continue;
			}
			if ( $finder->offers( $start, $candidates[ $id ]->hours(), $appointment->duration(), $diary->busy( $id ), $this->clock->now() ) ) {
				return $candidates[ $id ];
			}
		}
		return null;
	}

	/** @return array<int, Provider> */
	private function candidates( Appointment $appointment ): array {
		$provider = $appointment->provider();
		return $provider === null ? $this->menu->providers_of( $appointment->service() ) : [ $provider->id() => $provider ];
	}

	/** @param list<Appointment> $appointments */
	private function diary_for( array $appointments ): Diary {
		$providers = [];
		$starts    = [];
		foreach ( $appointments as $appointment ) {
			$start = $appointment->start();
			if ( $start !== null ) {
				$starts[] = $start;
				$providers += $this->candidates( $appointment );
			}
		}
		if ( $starts === [] ) {
			return new Diary( [] );
		}
		$from = min( $starts )->setTimezone( $this->clock->zone() )->setTime( 0, 0 );
		return $this->diary( array_keys( $providers ), $from, max( $starts )->modify( '+1 day' ) );
	}

	/** @param list<int> $provider_ids */
	private function diary( array $provider_ids, \DateTimeImmutable $from, \DateTimeImmutable $until ): Diary {
		// A day more on both sides, for appointments and buffers that reach over midnight.
		$taken = $this->slots->taken( $provider_ids, $from->modify( '-1 day' ), $until->modify( '+1 day' ), $this->clock->now() );
		$diary = new Diary( [] );
		foreach ( $taken as $slot ) {
			$diary = $diary->with( $slot->provider_id(), new TimeRange( $slot->start(), $slot->end() ) );
		}
		return $diary;
	}

	/**
	 * @param list<Wanted> $sequence
	 * @return list<int>
	 */
	private function provider_ids( array $sequence ): array {
		$providers = [];
		foreach ( $sequence as $wanted ) {
			$providers += $wanted->providers();
		}
		return array_keys( $providers );
	}
}
