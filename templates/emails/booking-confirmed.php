<?php
/**
 * To the customer: the booking is confirmed.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{site: string, reference: string, name: string, appointments: list<array{what: string, who: string, when: string, extras: list<string>}>, lines: list<array{label: string, amount: string}>, payment: string, due: string, link: string, cancel_until: string, panels: string} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<?php $templates->show( 'emails/parts/header', [ 'heading' => __( 'Your booking is confirmed', 'bookingx-coupons' ) ] + $data ); ?>
<p>
	<?php
	/* translators: %s: name of the customer. */
	echo esc_html( sprintf( __( 'Hello %s,', 'bookingx-coupons' ), $data['name'] ) );
	?>
</p>
<p><?php esc_html_e( 'We look forward to seeing you.', 'bookingx-coupons' ); ?></p>
<?php
$templates->show( 'emails/parts/appointments', $data );
$templates->show( 'emails/parts/price', $data );
?>
<?php if ( $data['due'] !== '' ) : ?>
	<p>
		<?php
		/* translators: 1: amount, 2: payment method. */
		echo esc_html( sprintf( __( 'Still to pay: %1$s (%2$s)', 'bookingx-coupons' ), $data['due'], $data['payment'] ) );
		?>
	</p>
<?php endif; ?>
<?php
echo wp_kses_post( $data['panels'] );
$templates->show( 'emails/parts/link', $data );
$templates->show( 'emails/parts/footer', $data );
