<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host;

defined( 'ABSPATH' ) || exit;

/**
 * What other slices want to have shown beside a checkout, a booking, in a mail or in the customer's area.
 */
final class Panels {

	/** @var array<string, list<callable( int|null ): string>> by place */
	private array $panels = [];

	/**
	 * @param string                       $place one of BookingHost::PLACES
	 * @param callable( int|null ): string $panel booking id, null in a checkout → safe HTML
	 */
	public function add( string $place, callable $panel ): void {
		if ( ! in_array( $place, BookingHost::PLACES, true ) ) {
			throw new \InvalidArgumentException( "There is no place \"$place\"." );
		}
		$this->panels[ $place ][] = $panel;
	}

	/** @return string safe HTML, '' when nobody has anything to show */
	public function render( string $place, ?int $booking_id ): string {
		$html = '';
		foreach ( $this->panels[ $place ] ?? [] as $panel ) {
			$html .= $panel( $booking_id );
		}
		return $html;
	}
}
