<?php
/**
 * The link by which the customer sees the booking.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{link: string, cancel_until: string} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<p style="margin:24px 0 8px">
	<a href="<?php echo esc_url( $data['link'] ); ?>" style="display:inline-block;padding:12px 20px;background:#1e1e1e;color:#fff;text-decoration:none"><?php esc_html_e( 'See your booking', 'bookingx-coupons' ); ?></a>
</p>
<?php if ( $data['cancel_until'] !== '' ) : ?>
	<p style="margin:0">
		<?php
		/* translators: %s: date and time. */
		echo esc_html( sprintf( __( 'You can cancel there until %s.', 'bookingx-coupons' ), $data['cancel_until'] ) );
		?>
	</p>
<?php endif; ?>
