<?php
/**
 * Step 4: name, e-mail, phone, note.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 * @var array{customer: array{name: string, email: string, phone: string, note: string}} $data
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

$bookingx_fields = [
	'name'  => [ __( 'Name', 'bookingx-coupons' ), 'text', 'name' ],
	'email' => [ __( 'E-mail', 'bookingx-coupons' ), 'email', 'email' ],
	'phone' => [ __( 'Phone (optional)', 'bookingx-coupons' ), 'tel', 'tel' ],
];
?>
<section class="bkx-step" data-wp-class--is-current="state.steps.details.current" aria-labelledby="bookingx-step-details">
	<?php
	$templates->show(
		'booking-form/step-head',
		[
			'id'     => 'details',
			'number' => 4,
			'title'  => __( 'Your details', 'bookingx-coupons' ),
			'change' => __( 'Change your details', 'bookingx-coupons' ),
		]
	);
	?>
	<div class="bkx-step-body" data-wp-bind--hidden="!state.steps.details.current">
		<?php foreach ( $bookingx_fields as $bookingx_name => list( $bookingx_label, $bookingx_type, $bookingx_autocomplete ) ) : ?>
			<p class="bkx-field">
				<label for="bookingx-<?php echo esc_attr( $bookingx_name ); ?>"><?php echo esc_html( $bookingx_label ); ?></label>
				<input class="bkx-input" id="bookingx-<?php echo esc_attr( $bookingx_name ); ?>" type="<?php echo esc_attr( $bookingx_type ); ?>" name="bkx[customer][<?php echo esc_attr( $bookingx_name ); ?>]" data-wp-bind--value="state.customer.<?php echo esc_attr( $bookingx_name ); ?>" autocomplete="<?php echo esc_attr( $bookingx_autocomplete ); ?>" maxlength="<?php echo $bookingx_name === 'phone' ? '40' : '100'; ?>" aria-describedby="bookingx-<?php echo esc_attr( $bookingx_name ); ?>-error"<?php echo $bookingx_name === 'phone' ? '' : ' aria-required="true"'; ?> data-wp-bind--aria-invalid="state.invalid.<?php echo esc_attr( $bookingx_name ); ?>">
				<span class="bkx-error" id="bookingx-<?php echo esc_attr( $bookingx_name ); ?>-error" role="alert" data-wp-text="state.errors.<?php echo esc_attr( $bookingx_name ); ?>"></span>
			</p>
		<?php endforeach; ?>
		<p class="bkx-field">
			<label for="bookingx-note"><?php esc_html_e( 'Anything we should know? (optional)', 'bookingx-coupons' ); ?></label>
			<textarea class="bkx-input" id="bookingx-note" name="bkx[customer][note]" rows="3" maxlength="1000" aria-describedby="bookingx-note-error"><?php echo esc_textarea( $data['customer']['note'] ); ?></textarea>
			<span class="bkx-error" id="bookingx-note-error" role="alert" data-wp-text="state.errors.note"></span>
		</p>
		<?php $templates->show( 'booking-form/next', [] ); ?>
	</div>
</section>
