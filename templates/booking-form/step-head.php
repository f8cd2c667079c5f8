<?php
/**
 * Heading of a step; when the step is done, what was chosen in it, on one line.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var array{id: string, number: int, title: string, change: string} $data change: for screen readers, as the button says "Change" only
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

$bookingx_step = 'state.steps.' . $data['id'];
?>
<header class="bkx-step-head">
	<h2 class="bkx-step-title" id="bookingx-step-<?php echo esc_attr( $data['id'] ); ?>" tabindex="-1">
		<span class="bkx-step-number"><?php echo esc_html( number_format_i18n( $data['number'] ) ); ?></span>
		<?php echo esc_html( $data['title'] ); ?>
	</h2>
	<p class="bkx-step-folded" data-wp-bind--hidden="!<?php echo esc_attr( $bookingx_step ); ?>.done">
		<span data-wp-text="<?php echo esc_attr( $bookingx_step ); ?>.folded"></span>
		<button type="submit" class="bkx-link" name="bkx[go]" value="to:<?php echo esc_attr( $data['id'] ); ?>" aria-label="<?php echo esc_attr( $data['change'] ); ?>">
			<?php echo esc_html_x( 'Change', 'verb', 'bookingx-coupons' ); ?>
		</button>
	</p>
</header>
