<?php
/**
 * Your booking: lines, discounts, total. Beside the steps, or as a drawer at the foot of a phone.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<aside class="bkx-summary" aria-labelledby="bookingx-summary" data-wp-class--is-live="state.live" data-wp-class--is-unfolded="state.unfolded" data-wp-class--is-pricing="state.pricing">
	<h2 class="bkx-summary-title" id="bookingx-summary"><?php esc_html_e( 'Your booking', 'bookingx-coupons' ); ?></h2>
	<button type="button" class="bkx-summary-toggle" data-wp-on--click="actions.unfold" data-wp-bind--aria-expanded="state.unfolded" aria-controls="bookingx-summary-body">
		<span><?php esc_html_e( 'Your booking', 'bookingx-coupons' ); ?></span>
		<span class="bkx-summary-due" data-wp-text="state.sum.due"></span>
	</button>
	<div class="bkx-summary-body" id="bookingx-summary-body">
		<p class="bkx-quiet" data-wp-bind--hidden="!state.sum.empty"><?php esc_html_e( 'Choose a service to see the price.', 'bookingx-coupons' ); ?></p>
		<p class="bkx-summary-when" data-wp-text="state.steps.when.folded" data-wp-bind--hidden="!state.steps.when.folded"></p>
		<dl class="bkx-sum" data-wp-bind--hidden="state.sum.empty">
			<template data-wp-each--line="state.sum.lines" data-wp-each-key="context.line.id">
				<div class="bkx-sum-line">
					<dt><span data-wp-text="context.line.name"></span> <span class="bkx-quiet" data-wp-text="context.line.detail"></span></dt>
					<dd>
						<span data-wp-text="context.line.amount"></span>
						<span class="bkx-saving" data-wp-text="context.line.saving"></span>
					</dd>
				</div>
			</template>
			<template data-wp-each--discount="state.sum.discounts" data-wp-each-key="context.discount.id">
				<div class="bkx-sum-line bkx-sum-line-discount">
					<dt><span class="bkx-chip-code" data-wp-text="context.discount.code"></span> <span class="bkx-quiet" data-wp-text="context.discount.name"></span></dt>
					<dd data-wp-text="context.discount.saving"></dd>
				</div>
			</template>
			<div class="bkx-sum-line bkx-sum-line-total">
				<dt><?php esc_html_e( 'Total', 'bookingx-coupons' ); ?> <span class="bkx-quiet" data-wp-text="state.sum.tax"></span></dt>
				<dd data-wp-text="state.sum.due"></dd>
			</div>
		</dl>
		<p class="bkx-saved" data-wp-text="state.sum.saved" data-wp-bind--hidden="!state.sum.saved"></p>
	</div>
</aside>
