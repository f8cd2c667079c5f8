<?php
/**
 * Step 3: a week of days, and the free times of the day that is shown.
 *
 * Several services follow one another; the time is that of the first.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<section class="bkx-step" data-wp-class--is-current="state.steps.when.current" aria-labelledby="bookingx-step-when">
	<?php
	$templates->show(
		'booking-form/step-head',
		[
			'id'     => 'when',
			'number' => 3,
			'title'  => __( 'Day and time', 'bookingx-coupons' ),
			'change' => __( 'Change day and time', 'bookingx-coupons' ),
		]
	);
	?>
	<input type="hidden" name="bkx[day]" data-wp-bind--value="state.week.day">
	<input type="hidden" name="bkx[week]" data-wp-bind--value="state.week.from">
	<template data-wp-each--item="state.items" data-wp-each-key="context.item.id">
		<input type="hidden" data-wp-bind--name="context.item.start_field" data-wp-bind--value="context.item.start">
	</template>
	<div class="bkx-step-body" data-wp-bind--hidden="!state.steps.when.current">
		<p class="bkx-error" role="alert" data-wp-text="state.errors.when" data-wp-bind--hidden="!state.errors.when"></p>
		<div class="bkx-week" role="group" aria-label="<?php esc_attr_e( 'Days', 'bookingx-coupons' ); ?>">
			<button type="submit" class="bkx-week-turn" name="bkx[go]" data-wp-bind--value="state.times.before" data-wp-bind--disabled="!state.times.before" aria-label="<?php esc_attr_e( 'Earlier days', 'bookingx-coupons' ); ?>">
				<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="M15 5l-7 7 7 7"/></svg>
			</button>
			<div class="bkx-week-days">
				<template data-wp-each--day="state.times.days" data-wp-each-key="context.day.command">
					<button type="submit" class="bkx-day" name="bkx[go]" data-wp-bind--value="context.day.command" data-wp-bind--aria-pressed="context.day.shown" data-wp-bind--aria-label="context.day.label" data-wp-class--is-empty="context.day.empty">
						<span class="bkx-day-week" data-wp-text="context.day.weekday"></span>
						<span class="bkx-day-number" data-wp-text="context.day.day"></span>
						<span class="bkx-day-month" data-wp-text="context.day.month"></span>
					</button>
				</template>
			</div>
			<button type="submit" class="bkx-week-turn" name="bkx[go]" data-wp-bind--value="state.times.after" aria-label="<?php esc_attr_e( 'Later days', 'bookingx-coupons' ); ?>">
				<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="M9 5l7 7-7 7"/></svg>
			</button>
		</div>
		<div class="bkx-times">
			<p class="bkx-quiet" role="status" data-wp-text="state.times.note" data-wp-bind--hidden="!state.times.note"></p>
			<template data-wp-each--group="state.times.groups" data-wp-each-key="context.group.name">
				<fieldset class="bkx-plain">
					<legend data-wp-text="context.group.name"></legend>
					<div class="bkx-times-list">
						<template data-wp-each--time="context.group.times" data-wp-each-key="context.time.start">
							<label class="bkx-choice bkx-choice-time">
								<input type="radio" name="bkx[start]" data-wp-bind--value="context.time.start" data-wp-bind--checked="context.time.checked">
								<span data-wp-text="context.time.label"></span>
							</label>
						</template>
					</div>
				</fieldset>
			</template>
		</div>
		<?php $templates->show( 'booking-form/next', [] ); ?>
	</div>
</section>
