<?php
/**
 * Step 1: services, each with its extras and persons.
 *
 * A card opens by its own tick box, by style alone.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 * @var array{
 *     services: list<array{
 *         id: int, name: string, text: string, duration: string, price: string, old_price: string, max_persons: int,
 *         extras: list<array{id: int, name: string, duration: string, price: string}>
 *     }>
 * } $data
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<section class="bkx-step" data-wp-class--is-current="state.steps.service.current" aria-labelledby="bookingx-step-service">
	<?php
	$templates->show(
		'booking-form/step-head',
		[
			'id'     => 'service',
			'number' => 1,
			'title'  => __( 'Service', 'bookingx-coupons' ),
			'change' => __( 'Change the service', 'bookingx-coupons' ),
		]
	);
	?>
	<div class="bkx-step-body" data-wp-bind--hidden="!state.steps.service.current">
		<p class="bkx-error" role="alert" data-wp-text="state.errors.service" data-wp-bind--hidden="!state.errors.service"></p>
		<ul class="bkx-cards">
			<?php foreach ( $data['services'] as $bookingx_service ) : ?>
				<?php
				$bookingx_field = 'bkx[items][' . $bookingx_service['id'] . ']';
				$bookingx_key   = 's' . $bookingx_service['id'];
				?>
				<li class="bkx-card">
					<label class="bkx-card-head">
						<input type="checkbox" class="bkx-tick" name="<?php echo esc_attr( $bookingx_field ); ?>[service]" value="1"
							data-wp-bind--checked="state.ticked.<?php echo esc_attr( $bookingx_key ); ?>">
						<span class="bkx-card-name">
							<?php echo esc_html( $bookingx_service['name'] ); ?>
							<span class="bkx-quiet"><?php echo esc_html( $bookingx_service['duration'] ); ?></span>
						</span>
						<span class="bkx-card-price">
							<?php if ( $bookingx_service['old_price'] !== '' ) : ?>
								<del><?php echo esc_html( $bookingx_service['old_price'] ); ?></del>
							<?php endif; ?>
							<?php echo esc_html( $bookingx_service['price'] ); ?>
						</span>
						<?php if ( $bookingx_service['text'] !== '' ) : ?>
							<span class="bkx-card-text bkx-quiet"><?php echo esc_html( $bookingx_service['text'] ); ?></span>
						<?php endif; ?>
					</label>
					<?php if ( $bookingx_service['extras'] !== [] || $bookingx_service['max_persons'] > 1 ) : ?>
						<div class="bkx-card-more">
							<?php if ( $bookingx_service['max_persons'] > 1 ) : ?>
								<label class="bkx-persons">
									<?php esc_html_e( 'Persons', 'bookingx-coupons' ); ?>
									<input type="number" class="bkx-input" name="<?php echo esc_attr( $bookingx_field ); ?>[persons]" min="1" max="<?php echo esc_attr( (string) $bookingx_service['max_persons'] ); ?>" value="1" inputmode="numeric"
										data-wp-bind--value="state.persons.<?php echo esc_attr( $bookingx_key ); ?>">
								</label>
							<?php endif; ?>
							<?php if ( $bookingx_service['extras'] !== [] ) : ?>
								<fieldset class="bkx-plain">
									<legend><?php esc_html_e( 'Extras', 'bookingx-coupons' ); ?></legend>
									<?php foreach ( $bookingx_service['extras'] as $bookingx_extra ) : ?>
										<label class="bkx-extra">
											<input type="checkbox" class="bkx-tick" name="<?php echo esc_attr( $bookingx_field ); ?>[extras][<?php echo esc_attr( (string) $bookingx_extra['id'] ); ?>]" value="1"
												data-wp-bind--checked="state.ticked.<?php echo esc_attr( $bookingx_key . 'e' . $bookingx_extra['id'] ); ?>">
											<span class="bkx-card-name">
												<?php echo esc_html( $bookingx_extra['name'] ); ?>
												<span class="bkx-quiet"><?php echo esc_html( $bookingx_extra['duration'] ); ?></span>
											</span>
											<span class="bkx-card-price"><?php echo esc_html( $bookingx_extra['price'] ); ?></span>
										</label>
									<?php endforeach; ?>
								</fieldset>
							<?php endif; ?>
						</div>
					<?php endif; ?>
				</li>
			<?php endforeach; ?>
		</ul>
		<?php $templates->show( 'booking-form/next', [] ); ?>
	</div>
</section>
