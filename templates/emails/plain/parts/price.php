<?php
/**
 * What it costs: discounts, tax, total. Plain text; entities are turned back into characters before it is sent.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{lines: list<array{label: string, amount: string}>} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

foreach ( $data['lines'] as $bookingx_line ) {
	echo esc_html( $bookingx_line['label'] . ': ' . $bookingx_line['amount'] ) . "\n";
}
echo "\n";
