<?php
/**
 * End of every mail. Plain text; entities are turned back into characters before it is sent.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{site: string, reference: string} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/* translators: %s: short reference of a booking. */
echo esc_html( $data['site'] . ' · ' . sprintf( __( 'Booking %s', 'bookingx-coupons' ), $data['reference'] ) ) . "\n";
