<?php
/**
 * What, with whom and when.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{appointments: list<array{what: string, who: string, when: string, extras: list<string>}>} $data
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<ul style="margin:16px 0;padding:0;list-style:none">
	<?php foreach ( $data['appointments'] as $bookingx_appointment ) : ?>
		<li style="margin:0 0 12px;padding:12px;border:1px solid #ddd">
			<strong><?php echo esc_html( $bookingx_appointment['what'] ); ?></strong><br>
			<?php echo esc_html( $bookingx_appointment['when'] ); ?><br>
			<?php echo esc_html( $bookingx_appointment['who'] ); ?>
			<?php if ( $bookingx_appointment['extras'] !== [] ) : ?>
				<br><?php echo esc_html( implode( ', ', $bookingx_appointment['extras'] ) ); ?>
			<?php endif; ?>
		</li>
	<?php endforeach; ?>
</ul>
