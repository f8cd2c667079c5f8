<?php
/**
 * To the customer: the request arrived, staff will confirm it.
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
<?php $templates->show( 'emails/parts/header', [ 'heading' => __( 'We have your booking request', 'bookingx-coupons' ) ] + $data ); ?>
<p>
	<?php
	/* translators: %s: name of the customer. */
	echo esc_html( sprintf( __( 'Hello %s,', 'bookingx-coupons' ), $data['name'] ) );
	?>
</p>
<p><?php esc_html_e( 'We will look at it and confirm it. You will get another mail then.', 'bookingx-coupons' ); ?></p>
<?php
$templates->show( 'emails/parts/appointments', $data );
$templates->show( 'emails/parts/price', $data );
?>
<?php
echo wp_kses_post( $data['panels'] );
$templates->show( 'emails/parts/link', $data );
$templates->show( 'emails/parts/footer', $data );
