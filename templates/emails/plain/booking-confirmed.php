<?php
/**
 * To the customer: the booking is confirmed. Plain text; entities are turned back into characters before it is sent.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{site: string, reference: string, name: string, appointments: list<array{what: string, who: string, when: string, extras: list<string>}>, lines: list<array{label: string, amount: string}>, payment: string, due: string, link: string, cancel_until: string, panels: string} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/* translators: %s: name of the customer. */
echo esc_html( sprintf( __( 'Hello %s,', 'bookingx-coupons' ), $data['name'] ) ) . "\n\n";
echo esc_html__( 'We look forward to seeing you.', 'bookingx-coupons' ) . "\n\n";
$templates->show( 'emails/plain/parts/appointments', $data );
$templates->show( 'emails/plain/parts/price', $data );
if ( $data['due'] !== '' ) {
	/* translators: 1: amount, 2: payment method. */
	echo esc_html( sprintf( __( 'Still to pay: %1$s (%2$s)', 'bookingx-coupons' ), $data['due'], $data['payment'] ) ) . "\n\n";
}
$templates->show( 'emails/plain/parts/link', $data );
$templates->show( 'emails/plain/parts/footer', $data );
