<?php
/**
 * To the provider: a new appointment.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{site: string, reference: string, name: string, appointments: list<array{what: string, who: string, when: string, extras: list<string>}>, phone: string, note: string} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<?php $templates->show( 'emails/parts/header', [ 'heading' => __( 'New appointment', 'bookingx-coupons' ) ] + $data ); ?>
<p>
	<?php
	/* translators: %s: name of the customer. */
	echo esc_html( sprintf( __( 'Customer: %s', 'bookingx-coupons' ), $data['name'] ) );
	?>
</p>
<?php $templates->show( 'emails/parts/appointments', $data ); ?>
<?php if ( $data['phone'] !== '' ) : ?>
	<p>
		<?php
		/* translators: %s: telephone number. */
		echo esc_html( sprintf( __( 'Phone: %s', 'bookingx-coupons' ), $data['phone'] ) );
		?>
	</p>
<?php endif; ?>
<?php if ( $data['note'] !== '' ) : ?>
	<p><?php echo nl2br( esc_html( $data['note'] ) ); ?></p>
<?php endif; ?>
<?php
$templates->show( 'emails/parts/footer', $data );
