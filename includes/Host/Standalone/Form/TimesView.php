<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

defined( 'ABSPATH' ) || exit;

/**
 * The week and the free times of the day that is shown, as the templates print them.
 */
final class TimesView {

	private Times $times;
	private Words $words;
	private SiteFormat $format;

	public function __construct( Times $times, Words $words, SiteFormat $format ) {
		$this->times  = $times;
		$this->words  = $words;
		$this->format = $format;
	}

	/** @return array<string, mixed> */
	public function of( Page $page ): array {
		$draft = $page->draft();
		$free  = array_column( $page->days(), 'openings', 'date' );
		$day   = $draft->day();
		$week  = $draft->week();
		return [
			'before' => $week > $this->times->today() ? 'week:' . $this->times->days_after( $week, -Times::DAYS ) : '',
			'after'  => $week === '' ? '' : 'week:' . $this->times->days_after( $week, Times::DAYS ),
			'days'   => array_map( fn( array $shown ): array => $this->day( $shown['date'], count( $shown['openings'] ), $day ), $page->days() ),
			'groups' => $this->groups( array_column( $free[ $day ] ?? [], 'start' ), $draft->start() ),
			'note'   => $this->note( $free, $day ),
		];
	}

	/** @return array<string, mixed> */
	private function day( string $date, int $free_times, string $shown_day ): array {
		return $this->format->day_parts( $date ) + [
			'command' => "day:$date",
			'label'   => $this->format->day( $date ) . ', ' . $this->words->say( 'free_times', number_format_i18n( $free_times ) ),
			'shown'   => $date === $shown_day,
			'empty'   => $free_times === 0,
		];
	}

	/**
	 * @param list<string> $starts
	 * @return list<array<string, mixed>>
	 */
	private function groups( array $starts, string $chosen ): array {
		$groups = [];
		foreach ( [ 'morning', 'afternoon' ] as $half => $name ) {
			$here = array_filter( $starts, static fn( string $start ): bool => ( substr( $start, 11 ) < '12' ) === ( $half === 0 ) );
			if ( $here !== [] ) {
				$groups[] = [
					'name'  => $this->words->say( $name ),
					'times' => array_map(
						fn( string $start ): array => [ 'start' => $start, 'label' => $this->format->time( $start ), 'checked' => $start === $chosen ],
						array_values( $here )
					),
				];
			}
		}
		return $groups;
	}

	/** @param array<string, list<mixed>> $free openings by date */
	private function note( array $free, string $day ): string {
		if ( $free === [] || ( $free[ $day ] ?? [] ) !== [] ) {
			return '';
		}
		return $this->words->say( array_filter( $free ) === [] ? 'no_times_week' : 'no_times_day' );
	}
}
