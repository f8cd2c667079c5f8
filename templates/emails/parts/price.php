<?php
/**
 * What it costs: discounts, tax, total.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{lines: list<array{label: string, amount: string}>} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<table role="presentation" style="width:100%;border-collapse:collapse">
	<?php foreach ( $data['lines'] as $bookingx_line ) : ?>
		<tr>
			<td style="padding:4px 0"><?php echo esc_html( $bookingx_line['label'] ); ?></td>
			<td style="padding:4px 0;text-align:right;font-variant-numeric:tabular-nums"><?php echo esc_html( $bookingx_line['amount'] ); ?></td>
		</tr>
	<?php endforeach; ?>
</table>
