<?php
/**
 * To the provider: an appointment is cancelled. Plain text; entities are turned back into characters before it is sent.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{site: string, reference: string, name: string, appointments: list<array{what: string, who: string, when: string, extras: list<string>}>, phone: string, note: string} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

echo esc_html__( 'Appointment cancelled', 'bookingx-coupons' ) . "\n\n";
/* translators: %s: name of the customer. */
echo esc_html( sprintf( __( 'Customer: %s', 'bookingx-coupons' ), $data['name'] ) ) . "\n\n";
$templates->show( 'emails/plain/parts/appointments', $data );
$templates->show( 'emails/plain/parts/footer', $data );
