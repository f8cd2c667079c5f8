<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Form;

use BookingX\Addons\Coupons\WordPress\MoneyFormat;

defined( 'ABSPATH' ) || exit;

/**
 * How the site writes money, days and times; the script gets the same pieces, so a page does not change as it wakes up.
 */
final class SiteFormat {

	private MoneyFormat $money;

	public function __construct( MoneyFormat $money ) {
		$this->money = $money;
	}

	/** @param array{amount: string, currency: string} $money of the wire */
	public function money( array $money ): string {
		return $this->money->decimal_text( $money['amount'], $money['currency'] );
	}

	/** @param array{amount: string, currency: string} $money of the wire */
	public function saving( array $money ): string {
		return $this->is_zero( $money ) ? '' : "\u{2212}" . $this->money( $money );
	}

	/** @param array{amount: string, currency: string} $money of the wire */
	public function is_zero( array $money ): bool {
		return preg_match( '/[1-9]/', $money['amount'] ) !== 1;
	}

	/** @return array{weekday: string, day: string, month: string} */
	public function day_parts( string $date ): array {
		$day = new \DateTimeImmutable( $date, new \DateTimeZone( 'UTC' ) );
		return [
			'weekday' => $this->weekdays()[ (int) $day->format( 'w' ) ],
			'day'     => $day->format( 'j' ),
			'month'   => $this->months()[ (int) $day->format( 'n' ) - 1 ],
		];
	}

	public function day( string $date ): string {
		return vsprintf( $this->day_pattern(), array_values( $this->day_parts( $date ) ) );
	}

	/** @param string $start wall time, `2026-11-24T14:30` */
	public function time( string $start ): string {
		$time     = substr( $start, 11 );
		$meridiem = $this->meridiem();
		if ( $meridiem === null ) {
			return $time;
		}
		$hour = (int) substr( $time, 0, 2 ) % 12;
		return ( $hour === 0 ? 12 : $hour ) . substr( $time, 2 ) . ' ' . $meridiem[ $time < '12' ? 0 : 1 ];
	}

	/** @param string $start wall time, `2026-11-24T14:30` */
	public function start( string $start ): string {
		return $this->day( substr( $start, 0, 10 ) ) . ', ' . $this->time( $start );
	}

	/**
	 * For the script.
	 *
	 * @return array<string, mixed>
	 */
	public function to_array( string $currency ): array {
		return [
			'money'    => $this->money->pieces( $currency ),
			'day'      => $this->day_pattern(),
			'weekdays' => $this->weekdays(),
			'months'   => $this->months(),
			'meridiem' => $this->meridiem(),
		];
	}

	private function day_pattern(): string {
		/* translators: short date; 1: weekday, 2: day of the month, 3: month, as in Tue 24 Nov */
		return __( '%1$s %2$s %3$s', 'bookingx-coupons' );
	}

	/** @return list<string> from Sunday */
	private function weekdays(): array {
		$locale = $this->locale();
		return array_map( static fn( int $day ): string => $locale->get_weekday_abbrev( $locale->get_weekday( $day ) ), range( 0, 6 ) );
	}

	/** @return list<string> from January */
	private function months(): array {
		$locale = $this->locale();
		return array_map( static fn( int $month ): string => $locale->get_month_abbrev( $locale->get_month( $month ) ), range( 1, 12 ) );
	}

	/** @return array{string, string}|null null: the site writes times with 24 hours */
	private function meridiem(): ?array {
		$format = get_option( 'time_format' );
		if ( ! is_string( $format ) || preg_match( '/[aA]/', $format ) !== 1 ) {
			return null;
		}
		$locale = $this->locale();
		return strpos( $format, 'A' ) === false
			? [ $locale->get_meridiem( 'am' ), $locale->get_meridiem( 'pm' ) ]
			: [ $locale->get_meridiem( 'AM' ), $locale->get_meridiem( 'PM' ) ];
	}

	private function locale(): \WP_Locale {
		global $wp_locale;
		return $wp_locale instanceof \WP_Locale ? $wp_locale : new \WP_Locale();
	}
}
