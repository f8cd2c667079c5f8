<?php
/**
 * Step 2: who gives each appointment, or anyone.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<section class="bkx-step" data-wp-class--is-current="state.steps.who.current" aria-labelledby="bookingx-step-who">
	<?php
	$templates->show(
		'booking-form/step-head',
		[
			'id'     => 'who',
			'number' => 2,
			'title'  => __( 'With whom', 'bookingx-coupons' ),
			'change' => __( 'Change the person', 'bookingx-coupons' ),
		]
	);
	?>
	<div class="bkx-step-body" data-wp-bind--hidden="!state.steps.who.current">
		<template data-wp-each--item="state.items" data-wp-each-key="context.item.id">
			<fieldset class="bkx-plain">
				<legend data-wp-text="context.item.name"></legend>
				<div class="bkx-choices">
					<template data-wp-each--who="context.item.who" data-wp-each-key="context.who.id">
						<label class="bkx-choice">
							<input type="radio" data-wp-bind--name="context.item.provider_field" data-wp-bind--value="context.who.id" data-wp-bind--checked="context.who.checked">
							<span data-wp-text="context.who.name"></span>
						</label>
					</template>
				</div>
			</fieldset>
		</template>
		<?php $templates->show( 'booking-form/next', [] ); ?>
	</div>
</section>
