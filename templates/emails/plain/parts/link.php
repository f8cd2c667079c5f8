<?php
/**
 * The link by which the customer sees the booking. Plain text; entities are turned back into characters before it is sent.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{link: string, cancel_until: string} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

echo esc_html__( 'See your booking:', 'bookingx-coupons' ) . "\n" . esc_url( $data['link'] ) . "\n\n";
if ( $data['cancel_until'] !== '' ) {
	/* translators: %s: date and time. */
	echo esc_html( sprintf( __( 'You can cancel there until %s.', 'bookingx-coupons' ), $data['cancel_until'] ) ) . "\n\n";
}
