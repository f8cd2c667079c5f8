<?php
/**
 * Step 5: coupon, payment and the button that books.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 * @var array{payments: array<string, string>, payment: string, has_coupon_field: bool, lists_offers: bool} $data
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<section class="bkx-step" data-wp-class--is-current="state.steps.review.current" aria-labelledby="bookingx-step-review">
	<?php
	$templates->show(
		'booking-form/step-head',
		[
			'id'     => 'review',
			'number' => 5,
			'title'  => __( 'Check and book', 'bookingx-coupons' ),
			'change' => '',
		]
	);
	?>
	<div class="bkx-step-body" data-wp-bind--hidden="!state.steps.review.current">
		<?php
		if ( $data['has_coupon_field'] ) {
			$templates->show( 'booking-form/coupon-field', $data );
		}
		if ( $data['lists_offers'] ) {
			$templates->show( 'booking-form/offers', $data );
		}
		?>
		<?php if ( count( $data['payments'] ) > 1 ) : ?>
			<fieldset class="bkx-plain">
				<legend><?php esc_html_e( 'Payment', 'bookingx-coupons' ); ?></legend>
				<div class="bkx-choices">
					<?php foreach ( $data['payments'] as $bookingx_id => $bookingx_label ) : ?>
						<label class="bkx-choice">
							<input type="radio" name="bkx[payment_method]" value="<?php echo esc_attr( $bookingx_id ); ?>"<?php checked( $bookingx_id, $data['payment'] ); ?>>
							<span><?php echo esc_html( $bookingx_label ); ?></span>
						</label>
					<?php endforeach; ?>
				</div>
			</fieldset>
		<?php else : ?>
			<?php foreach ( $data['payments'] as $bookingx_id => $bookingx_label ) : ?>
				<p class="bkx-quiet"><?php echo esc_html( $bookingx_label ); ?></p>
				<input type="hidden" name="bkx[payment_method]" value="<?php echo esc_attr( $bookingx_id ); ?>">
			<?php endforeach; ?>
		<?php endif; ?>
		<p class="bkx-notice" role="alert" data-wp-text="state.notice" data-wp-bind--hidden="!state.notice"></p>
		<p class="bkx-actions">
			<input type="hidden" name="bkx[accepted]" data-wp-bind--value="state.sum.accepted">
			<button type="submit" class="bkx-button bkx-button-wide wp-element-button" name="bkx[go]" value="book" data-wp-bind--aria-disabled="state.booking" data-wp-text="state.sum.book"></button>
		</p>
	</div>
</section>
