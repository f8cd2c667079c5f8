<?php
/**
 * Shown when a link leads to no booking: the same for one that does not exist and one that is somebody else's.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{attributes: string, book_url: string} $data attributes: ready for printing, escaped
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<div <?php echo $data['attributes']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- comes escaped from get_block_wrapper_attributes(). ?>>
	<div class="bkx-receipt">
		<h2><?php esc_html_e( 'There is no booking behind this link', 'bookingx-coupons' ); ?></h2>
		<p><?php esc_html_e( 'Perhaps it was not copied whole. The link in your confirmation e-mail leads to your booking.', 'bookingx-coupons' ); ?></p>
		<p><a href="<?php echo esc_url( $data['book_url'] ); ?>"><?php esc_html_e( 'Book an appointment', 'bookingx-coupons' ); ?></a></p>
	</div>
</div>
