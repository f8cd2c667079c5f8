<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Blocks, and the shortcodes that are the same blocks for classic themes and page builders.
 */
final class BlocksModule implements Module {

	/** @var \Closure(): Blocks */
	private \Closure $blocks;

	/** @param \Closure(): Blocks $blocks */
	public function __construct( \Closure $blocks ) {
		$this->blocks = $blocks;
	}

	public function register(): void {
		add_action(
			'init',
			function (): void {
				if ( ! is_admin() ) {
					add_filter( 'block_type_metadata', [ Blocks::class, 'without_editor_script' ] );
				}
				( $this->blocks )()->register();
			}
		);
		add_shortcode( 'bookingx_booking_form', fn( $attributes ): string => ( $this->blocks )()->shortcode( 'bookingx/booking-form', $attributes ) );
	}
}
