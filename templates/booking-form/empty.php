<?php
/**
 * Shown while there is nothing to book.
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
	<p><?php esc_html_e( 'There is nothing to book at the moment. Please come back later.', 'bookingx-coupons' ); ?></p>
	<?php if ( current_user_can( 'edit_posts' ) ) : ?>
		<p class="bkx-quiet"><?php esc_html_e( 'Only you and your team see this: publish a service and a provider who does it, and the booking form appears here.', 'bookingx-coupons' ); ?></p>
	<?php endif; ?>
</div>
