<?php
/**
 * To the customer: the booking is cancelled. Plain text; entities are turned back into characters before it is sent.
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
echo esc_html__( 'The time is free again, and a coupon that you used can be used again.', 'bookingx-coupons' ) . "\n\n";
$templates->show( 'emails/plain/parts/appointments', $data );
$templates->show( 'emails/plain/parts/price', $data );
$templates->show( 'emails/plain/parts/footer', $data );
