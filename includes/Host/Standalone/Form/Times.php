<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * The week that the pages without script show, and what becomes of the time that was ticked.
 */
final class Times {

	public const DAYS = 7;

	/** So many weeks are looked through for the first free time. */
	private const PATIENCE = 8;

	private Desk $desk;
	private Clock $clock;
	private Words $words;
	private SiteFormat $format;

	public function __construct( Desk $desk, Clock $clock, Words $words, SiteFormat $format ) {
		$this->desk   = $desk;
		$this->clock  = $clock;
		$this->words  = $words;
		$this->format = $format;
	}

	public function today(): string {
		return $this->clock->now()->setTimezone( $this->clock->zone() )->format( 'Y-m-d' );
	}

	public function days_after( string $date, int $days ): string {
		return ( new \DateTimeImmutable( $date, new \DateTimeZone( 'UTC' ) ) )->modify( "$days days" )->format( 'Y-m-d' );
	}

	/** Adds the week of the draft; without one, that of the chosen time, or the first with a free time. */
	public function show( Page $page ): Page {
		$draft = $page->draft();
		$days  = $this->week( $draft );
		$from  = $days[0]['date'] ?? $this->today();
		$open  = $this->first_open( $days ) ?? $from;
		$shown = $draft->showing( $from, $this->is_among( $draft->day(), $days ) ? $draft->day() : $open );
		if ( $days === [] ) {
			return $page->with_draft( $shown )->with_errors( [ 'when' => $this->words->say( 'failed' ) ] );
		}
		return $this->without_taken( $page->with_draft( $shown )->with_days( $days ) );
	}

	/** @return list<array{date: string, openings: list<array{start: string, steps: list<array{service: int, start: string}>}>}> */
	private function week( Draft $draft ): array {
		$wanted = $draft->week() === '' ? substr( $draft->start(), 0, 10 ) : $draft->week();
		$from   = max( $this->today(), $wanted );
		$days   = $this->days( $draft, $from );
		for ( $weeks = 1; $wanted === '' && $days !== [] && $this->first_open( $days ) === null && $weeks < self::PATIENCE; $weeks++ ) {
			$days = $this->days( $draft, $this->days_after( $from, $weeks * self::DAYS ) );
		}
		return $days;
	}

	/** Gives every appointment its start by the time that was ticked for the first. */
	public function pick( Draft $draft ): Draft {
		$date = substr( $draft->picked(), 0, 10 );
		foreach ( $draft->picked() === '' ? [] : $this->days( $draft, $date ) as $day ) {
			$starts = $this->starts( $day['openings'], $draft->picked() );
			if ( $starts !== [] ) {
				return $draft->starting( $starts );
			}
		}
		return $draft->picked() === '' ? $draft : $draft->starting( [] );
	}

	private function without_taken( Page $page ): Page {
		$draft = $page->draft();
		$start = $draft->start();
		if ( $start === '' || ! $this->is_among( substr( $start, 0, 10 ), $page->days() ) ) {
			return $page;
		}
		foreach ( $page->days() as $day ) {
			if ( $this->starts( $day['openings'], $start ) !== [] ) {
				return $page;
			}
		}
		return $page->with_draft( $draft->starting( [] ) )->with_errors( [ 'when' => $this->words->say( 'taken', $this->format->time( $start ) ) ] );
	}

	/**
	 * Nothing at all when there is no answer.
	 *
	 * @return list<array{date: string, openings: list<array{start: string, steps: list<array{service: int, start: string}>}>}>
	 */
	private function days( Draft $draft, string $from ): array {
		$reply = $this->desk->availability( $draft, $from, self::DAYS );
		/** @var list<array{date: string, openings: list<array{start: string, steps: list<array{service: int, start: string}>}>}> $days the route's own schema */
		$days = $reply->is_ok() ? $reply->body()['days'] ?? [] : [];
		return $days;
	}

	/** @param list<array{date: string, openings: list<mixed>}> $days */
	private function first_open( array $days ): ?string {
		foreach ( $days as $day ) {
			if ( $day['openings'] !== [] ) {
				return $day['date'];
			}
		}
		return null;
	}

	/** @param list<array{date: string, openings: list<mixed>}> $days */
	private function is_among( string $date, array $days ): bool {
		return in_array( $date, array_column( $days, 'date' ), true );
	}

	/**
	 * @param list<array{start: string, steps: list<array{service: int, start: string}>}> $openings
	 * @return array<int, string> start by service; empty when that time is not free
	 */
	private function starts( array $openings, string $start ): array {
		foreach ( $openings as $opening ) {
			if ( $opening['start'] === $start ) {
				return array_column( $opening['steps'], 'start', 'service' );
			}
		}
		return [];
	}
}
