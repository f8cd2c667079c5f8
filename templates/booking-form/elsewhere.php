<?php
/**
 * Shown to people who edit the site, and to nobody else, where the BookingX core takes the bookings.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{attributes: string} $data attributes: ready for printing, escaped
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<div <?php echo $data['attributes']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- comes escaped from get_block_wrapper_attributes(). ?>>
	<p><?php esc_html_e( 'Only you and your team see this: BookingX takes the bookings of this site, so visitors get its booking form and not this one.', 'bookingx-coupons' ); ?></p>
</div>
