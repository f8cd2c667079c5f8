<?php
/**
 * Prints the booking form block.
 *
 * @package BookingX\Addons\Coupons
 *
 * @var array<string, mixed> $attributes
 */

declare( strict_types=1 );

use BookingX\Addons\Coupons\Host\Standalone\Form\BookingForm;

defined( 'ABSPATH' ) || exit;

echo bookingx_coupons()->get( BookingForm::class )->render( $attributes, get_block_wrapper_attributes( [ 'class' => 'bkx-booking' ] ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The templates escape.
