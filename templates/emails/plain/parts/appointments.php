<?php
/**
 * What, with whom and when. Plain text; entities are turned back into characters before it is sent.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{appointments: list<array{what: string, who: string, when: string, extras: list<string>}>} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

foreach ( $data['appointments'] as $bookingx_appointment ) {
	echo esc_html( $bookingx_appointment['what'] ) . "\n";
	echo esc_html( $bookingx_appointment['when'] ) . "\n";
	echo esc_html( $bookingx_appointment['who'] ) . "\n";
	if ( $bookingx_appointment['extras'] !== [] ) {
		echo esc_html( implode( ', ', $bookingx_appointment['extras'] ) ) . "\n";
	}
	echo "\n";
}
