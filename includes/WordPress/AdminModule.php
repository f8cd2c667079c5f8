<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Puts the staff's app into wp-admin; costs nothing on the site's own pages.
 */
final class AdminModule implements Module {

	/** @var \Closure(): AdminMenu */
	private \Closure $menu;

	/** @var \Closure(): AdminAssets */
	private \Closure $assets;

	/**
	 * @param \Closure(): AdminMenu   $menu
	 * @param \Closure(): AdminAssets $assets
	 */
	public function __construct( \Closure $menu, \Closure $assets ) {
		$this->menu   = $menu;
		$this->assets = $assets;
	}

	public function register(): void {
		add_action(
			'admin_menu',
			function (): void {
				( $this->menu )()->add();
			}
		);
		add_action(
			'admin_enqueue_scripts',
			function ( string $hook_suffix ): void {
				if ( ( $this->menu )()->is_ours( $hook_suffix ) ) {
					( $this->assets )()->enqueue();
				}
			}
		);
	}
}
