<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Coupons\FactText;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Host\CatalogueEntry;
use BookingX\Addons\Coupons\Pricing\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Facts in the site's formats, with the names that the booking host has for its ids.
 */
final class SiteFactText implements FactText {

	private MoneyFormat $money;
	private BookingHost $host;

	public function __construct( MoneyFormat $money, BookingHost $host ) {
		$this->money = $money;
		$this->host  = $host;
	}

	public function money( Money $money ): string {
		return $this->money->text( $money );
	}

	public function moment( \DateTimeImmutable $instant ): string {
		return (string) wp_date( $this->format( 'date_format' ) . ' ' . $this->format( 'time_format' ), $instant->getTimestamp(), $instant->getTimezone() );
	}

	public function day( \DateTimeImmutable $instant ): string {
		return (string) wp_date( $this->format( 'date_format' ), $instant->getTimestamp(), $instant->getTimezone() );
	}

	public function weekdays( array $days ): string {
		global $wp_locale;
		$locale = $wp_locale instanceof \WP_Locale ? $wp_locale : new \WP_Locale();
		return $this->enumeration( array_map( static fn( int $day ): string => $locale->get_weekday( $day ), $days ) );
	}

	public function services( array $ids ): string {
		return $this->titles( $this->host->catalogue()->services(), $ids );
	}

	public function providers( array $ids ): string {
		return $this->titles( $this->host->catalogue()->providers(), $ids );
	}

	public function extras( array $ids ): string {
		return $this->titles( $this->host->catalogue()->extras(), $ids );
	}

	public function locations( array $ids ): string {
		return $this->enumeration( array_map( static fn( int $id ): string => get_the_title( $id ), $ids ) );
	}

	public function categories( array $ids ): string {
		$names = [];
		foreach ( $ids as $id ) {
			$term = get_term( $id );
			if ( $term instanceof \WP_Term ) {
				$names[] = $term->name;
			}
		}
		return $this->enumeration( $names );
	}

	public function enumeration( array $names ): string {
		return wp_sprintf( '%l', $names );
	}

	public function number( int $number ): string {
		return number_format_i18n( $number );
	}

	private function format( string $option ): string {
		$format = get_option( $option );
		return is_string( $format ) && $format !== '' ? $format : 'Y-m-d H:i';
	}

	/**
	 * What is not on sale any more is left out.
	 *
	 * @param list<CatalogueEntry> $entries
	 * @param list<int>            $ids
	 */
	private function titles( array $entries, array $ids ): string {
		$titles = [];
		foreach ( $entries as $entry ) {
			if ( in_array( $entry->id(), $ids, true ) ) {
				$titles[] = $entry->title();
			}
		}
		return $this->enumeration( $titles );
	}
}
