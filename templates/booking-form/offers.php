<?php
/**
 * Offers that fit this booking, each with what it saves.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<div class="bkx-offers" data-wp-bind--hidden="!state.fitting.length">
	<h3 class="bkx-offers-title"><?php esc_html_e( 'Offers that fit this booking', 'bookingx-coupons' ); ?></h3>
	<ul class="bkx-offers-list">
		<template data-wp-each--offer="state.fitting" data-wp-each-key="context.offer.id">
			<li class="bkx-offer">
				<span class="bkx-offer-name">
					<span data-wp-text="context.offer.name"></span>
					<span class="bkx-quiet" data-wp-text="context.offer.text"></span>
					<span class="bkx-quiet" data-wp-text="context.offer.ends"></span>
				</span>
				<span class="bkx-offer-saving" data-wp-text="context.offer.saving"></span>
				<button type="submit" class="bkx-button bkx-button-second" name="bkx[go]" data-wp-bind--value="context.offer.command" data-wp-bind--hidden="!context.offer.usable" data-wp-bind--aria-label="context.offer.use"><?php esc_html_e( 'Use', 'bookingx-coupons' ); ?></button>
				<span class="bkx-offer-used" data-wp-bind--hidden="!context.offer.in_use"><?php esc_html_e( 'In use', 'bookingx-coupons' ); ?></span>
			</li>
		</template>
	</ul>
</div>
