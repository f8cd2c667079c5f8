<?php
/**
 * End of every mail.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{reference: string} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<p style="margin:24px 0 0;color:#595959;font-size:14px">
	<?php
	/* translators: %s: short reference of a booking. */
	echo esc_html( sprintf( __( 'Booking %s', 'bookingx-coupons' ), $data['reference'] ) );
	?>
</p>
</div>
</body>
</html>
