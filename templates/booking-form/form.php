<?php
/**
 * The booking form: five steps beside the summary.
 *
 * One form for both ways: with script the interactivity directives act on it in place, without script every button posts it
 * and the next page comes from the server. Inputs of the steps that are not shown carry what was chosen before, so keep
 * them in the form.
 *
 * To change it, copy this file to yourtheme/bookingx-coupons/booking-form/form.php.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 * @var array{
 *     attributes: string,
 *     action: string,
 *     step: string,
 *     nonce: string,
 *     key: string,
 *     services: list<array<string, mixed>>,
 *     customer: array<string, string>,
 *     payments: array<string, string>,
 *     payment: string,
 *     has_coupon_field: bool,
 *     lists_offers: bool
 * } $data attributes: ready for printing, escaped
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<div <?php echo $data['attributes']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- comes escaped from get_block_wrapper_attributes(). ?>
	data-wp-interactive="bookingx/booking-form"
	data-wp-init="callbacks.start"
	data-wp-on-window--popstate="callbacks.back"
	data-wp-on-window--focus="callbacks.lookAgain">
	<p class="bkx-unseen" role="status" data-wp-text="state.said"></p>
	<form class="bkx-form" id="bookingx-booking" method="post" action="<?php echo esc_url( $data['action'] ); ?>" novalidate
		data-wp-on--submit="actions.submit" data-wp-on--input="actions.change">
		<?php // The first submit button of a form is what the Enter key presses. ?>
		<button type="submit" name="bkx[go]" value="enter" class="bkx-unseen" tabindex="-1" aria-hidden="true"><?php esc_html_e( 'Continue', 'bookingx-coupons' ); ?></button>
		<input type="hidden" name="bkx[step]" value="<?php echo esc_attr( $data['step'] ); ?>" data-wp-bind--value="state.step">
		<input type="hidden" name="bkx[nonce]" value="<?php echo esc_attr( $data['nonce'] ); ?>">
		<input type="hidden" name="bkx[key]" value="<?php echo esc_attr( $data['key'] ); ?>">
		<div class="bkx-steps">
			<?php
			$templates->show( 'booking-form/step-service', $data );
			$templates->show( 'booking-form/step-who', $data );
			$templates->show( 'booking-form/step-when', $data );
			$templates->show( 'booking-form/step-details', $data );
			$templates->show( 'booking-form/step-review', $data );
			?>
		</div>
		<?php $templates->show( 'booking-form/summary', $data ); ?>
	</form>
</div>
