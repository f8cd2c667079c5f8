<?php
/**
 * The coupon field: empty, checking, refused with the server's sentence; codes on the checkout as chips.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<div class="bkx-coupon">
	<label for="bookingx-code"><?php esc_html_e( 'Coupon code', 'bookingx-coupons' ); ?></label>
	<div class="bkx-coupon-row">
		<input class="bkx-input" id="bookingx-code" type="text" name="bkx[code]" data-wp-bind--value="state.code" maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="bookingx-code-error" data-wp-bind--aria-invalid="state.invalid.code">
		<input type="hidden" name="bkx[refused]" data-wp-bind--value="state.refused">
		<button type="submit" class="bkx-button bkx-button-second" name="bkx[go]" value="apply" data-wp-bind--aria-busy="state.checking"><?php esc_html_e( 'Apply', 'bookingx-coupons' ); ?></button>
	</div>
	<p class="bkx-error" id="bookingx-code-error" role="alert" data-wp-text="state.errors.code"></p>
	<ul class="bkx-chips" data-wp-bind--hidden="state.sum.undiscounted">
		<template data-wp-each--discount="state.sum.discounts" data-wp-each-key="context.discount.id">
			<li class="bkx-chip">
				<span class="bkx-chip-code" data-wp-text="context.discount.code"></span>
				<span class="bkx-chip-saving" data-wp-text="context.discount.saving"></span>
				<button type="submit" class="bkx-link" name="bkx[go]" data-wp-bind--value="context.discount.command" data-wp-bind--aria-label="context.discount.remove"><?php esc_html_e( 'Remove', 'bookingx-coupons' ); ?></button>
				<span class="bkx-chip-limit bkx-quiet" data-wp-text="context.discount.limit" data-wp-bind--hidden="!context.discount.limit"></span>
			</li>
		</template>
		<template data-wp-each--refusal="state.sum.refused" data-wp-each-key="context.refusal.code">
			<li class="bkx-chip is-refused">
				<span class="bkx-chip-code" data-wp-text="context.refusal.code"></span>
				<span data-wp-text="context.refusal.message"></span>
				<button type="submit" class="bkx-link" name="bkx[go]" data-wp-bind--value="context.refusal.command" data-wp-bind--aria-label="context.refusal.remove"><?php esc_html_e( 'Remove', 'bookingx-coupons' ); ?></button>
			</li>
		</template>
	</ul>
</div>
