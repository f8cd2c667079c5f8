<?php
/**
 * One booking for the person whose it is: state, appointments, price with its discounts, cancelling.
 *
 * @package BookingX\Addons\Coupons
 * @version 1.0.0
 *
 * @var \BookingX\Addons\Coupons\WordPress\Templates $templates
 * @var array{
 *     attributes: string,
 *     notice: string,
 *     heading: string,
 *     state: string,
 *     state_label: string,
 *     sentence: string,
 *     reference: string,
 *     appointments: list<array{when: string, what: string, extras: string, who: string}>,
 *     sum: array<string, mixed>,
 *     total: string,
 *     payment: string,
 *     outcomes: array<string, string>,
 *     can_cancel: bool,
 *     cancel_until: string,
 *     nonce: string,
 *     action: string,
 *     book_url: string
 * } $data attributes: ready for printing, escaped
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<div <?php echo $data['attributes']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- comes escaped from get_block_wrapper_attributes(). ?>>
	<div class="bkx-receipt" id="bookingx-booking">
		<h2><?php echo esc_html( $data['heading'] ); ?></h2>
		<?php if ( $data['notice'] !== '' ) : ?>
			<p class="bkx-notice" role="alert"><?php echo esc_html( $data['notice'] ); ?></p>
		<?php endif; ?>
		<p class="bkx-receipt-state is-<?php echo esc_attr( $data['state'] ); ?>"><?php echo esc_html( $data['state_label'] ); ?></p>
		<p><?php echo esc_html( $data['sentence'] ); ?></p>
		<p class="bkx-quiet">
			<?php
			/* translators: %s: reference of a booking */
			printf( esc_html__( 'Reference: %s', 'bookingx-coupons' ), esc_html( $data['reference'] ) );
			?>
		</p>
		<ul class="bkx-receipt-dates">
			<?php foreach ( $data['appointments'] as $bookingx_appointment ) : ?>
				<li>
					<strong><?php echo esc_html( $bookingx_appointment['when'] ); ?></strong><br>
					<?php echo esc_html( implode( ', ', array_filter( [ $bookingx_appointment['what'], $bookingx_appointment['extras'], $bookingx_appointment['who'] ], static fn( string $bookingx_part ): bool => $bookingx_part !== '' ) ) ); ?>
				</li>
			<?php endforeach; ?>
		</ul>
		<?php $templates->show( 'booking/price', [ 'sum' => $data['sum'], 'total' => $data['total'] ] ); ?>
		<?php if ( $data['payment'] !== '' ) : ?>
			<p><?php echo esc_html( $data['payment'] ); ?></p>
		<?php endif; ?>
		<?php if ( $data['outcomes'] !== [] ) : ?>
			<form class="bkx-receipt-pay" method="post" action="<?php echo esc_url( $data['action'] ); ?>">
				<input type="hidden" name="bkx[nonce]" value="<?php echo esc_attr( $data['nonce'] ); ?>">
				<p><?php esc_html_e( 'Test mode: no money moves. Choose what the payment comes to.', 'bookingx-coupons' ); ?></p>
				<?php foreach ( $data['outcomes'] as $bookingx_outcome => $bookingx_label ) : ?>
					<button type="submit" class="bkx-button-second" name="bkx[go]" value="pay:<?php echo esc_attr( $bookingx_outcome ); ?>"><?php echo esc_html( $bookingx_label ); ?></button>
				<?php endforeach; ?>
			</form>
		<?php endif; ?>
		<?php if ( $data['can_cancel'] ) : ?>
			<details class="bkx-receipt-cancel">
				<summary><?php esc_html_e( 'Cancel this booking', 'bookingx-coupons' ); ?></summary>
				<form method="post" action="<?php echo esc_url( $data['action'] ); ?>">
					<input type="hidden" name="bkx[nonce]" value="<?php echo esc_attr( $data['nonce'] ); ?>">
					<p>
						<?php
						/* translators: %s: day and time */
						printf( esc_html__( 'You can cancel until %s. The time is then offered to others; this cannot be undone.', 'bookingx-coupons' ), esc_html( $data['cancel_until'] ) );
						?>
					</p>
					<button type="submit" class="bkx-button-second" name="bkx[go]" value="cancel"><?php esc_html_e( 'Yes, cancel the booking', 'bookingx-coupons' ); ?></button>
				</form>
			</details>
		<?php endif; ?>
		<p class="bkx-receipt-again"><a href="<?php echo esc_url( $data['book_url'] ); ?>"><?php esc_html_e( 'Book another appointment', 'bookingx-coupons' ); ?></a></p>
	</div>
</div>
