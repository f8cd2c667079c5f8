<?php
/**
 * Price of a booking: lines, discounts, total with tax.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{
 *     sum: array{
 *         lines: list<array{name: string, detail: string, amount: string, saving: string}>,
 *         discounts: list<array{code: string, name: string, saving: string, limit: string}>,
 *         tax?: string,
 *         saved?: string
 *     },
 *     total: string
 * } $data
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<dl class="bkx-sum">
	<?php foreach ( $data['sum']['lines'] as $bookingx_line ) : ?>
		<div class="bkx-sum-line">
			<dt><?php echo esc_html( $bookingx_line['name'] ); ?> <span class="bkx-quiet"><?php echo esc_html( $bookingx_line['detail'] ); ?></span></dt>
			<dd><?php echo esc_html( $bookingx_line['amount'] ); ?> <span class="bkx-saving"><?php echo esc_html( $bookingx_line['saving'] ); ?></span></dd>
		</div>
	<?php endforeach; ?>
	<?php foreach ( $data['sum']['discounts'] as $bookingx_discount ) : ?>
		<div class="bkx-sum-line bkx-sum-line-discount">
			<dt><?php echo esc_html( $bookingx_discount['code'] ); ?> <span class="bkx-quiet"><?php echo esc_html( $bookingx_discount['limit'] ); ?></span></dt>
			<dd><?php echo esc_html( $bookingx_discount['saving'] ); ?></dd>
		</div>
	<?php endforeach; ?>
	<div class="bkx-sum-line bkx-sum-line-total">
		<dt><?php esc_html_e( 'Total', 'bookingx-coupons' ); ?> <span class="bkx-quiet"><?php echo esc_html( $data['sum']['tax'] ?? '' ); ?></span></dt>
		<dd><?php echo esc_html( $data['total'] ); ?></dd>
	</div>
</dl>
<?php if ( ( $data['sum']['saved'] ?? '' ) !== '' ) : ?>
	<p class="bkx-saved"><?php echo esc_html( $data['sum']['saved'] ); ?></p>
<?php endif; ?>
