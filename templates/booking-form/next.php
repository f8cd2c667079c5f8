<?php
/**
 * The button to the next step.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<p class="bkx-actions">
	<button type="submit" class="bkx-button wp-element-button" name="bkx[go]" value="next"><?php esc_html_e( 'Continue', 'bookingx-coupons' ); ?></button>
</p>
