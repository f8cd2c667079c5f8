<?php
/**
 * To the provider: an appointment is cancelled.
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
<?php $templates->show( 'emails/parts/header', [ 'heading' => __( 'Appointment cancelled', 'bookingx-coupons' ) ] + $data ); ?>
<p>
	<?php
	/* translators: %s: name of the customer. */
	echo esc_html( sprintf( __( 'Customer: %s', 'bookingx-coupons' ), $data['name'] ) );
	?>
</p>
<?php $templates->show( 'emails/parts/appointments', $data ); ?>
<?php
$templates->show( 'emails/parts/footer', $data );
