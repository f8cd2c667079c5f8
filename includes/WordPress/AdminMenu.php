<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

use BookingX\Addons\Coupons\Host\BookingHost;

defined( 'ABSPATH' ) || exit;

/**
 * The "Bookings" menu. Every entry is the same empty page: the app reads from the address which screen to draw.
 */
final class AdminMenu {

	/** Slug of the menu and of its first page; src/admin/routes.ts knows them all. */
	public const SLUG = 'bookingx-coupons';

	private BookingHost $host;

	/** @var list<string> */
	private array $hook_suffixes = [];

	public function __construct( BookingHost $host ) {
		$this->host = $host;
	}

	public function add(): void {
		$pages   = $this->pages();
		$visible = array_filter( $pages, static fn( array $page ): bool => current_user_can( $page['capability'] ) );
		// WordPress locks the first page that somebody may see when the menu above it asks for more than they have.
		$first = reset( $visible );
		add_menu_page(
			__( 'Bookings', 'bookingx-coupons' ),
			__( 'Bookings', 'bookingx-coupons' ),
			$first === false ? $pages[0]['capability'] : $first['capability'],
			self::SLUG,
			[ $this, 'render' ],
			'dashicons-calendar-alt',
			26
		);
		foreach ( $pages as $page ) {
			$suffix = add_submenu_page( self::SLUG, $page['title'], $page['title'], $page['capability'], $page['slug'], [ $this, 'render' ] );
			if ( $suffix !== false ) {
				$this->hook_suffixes[] = $suffix;
			}
		}
	}

	/** @param string $hook_suffix what `admin_enqueue_scripts` says of the current screen */
	public function is_ours( string $hook_suffix ): bool {
		return in_array( $hook_suffix, $this->hook_suffixes, true );
	}

	public function render(): void {
		printf(
			'<div class="wrap bkx-app"><div id="bookingx-coupons-app"></div><noscript><div class="notice notice-error inline"><p>%s</p></div></noscript></div>',
			esc_html__( 'These screens need JavaScript. The booking form of your visitors works without it.', 'bookingx-coupons' )
		);
	}

	/** @return non-empty-list<array{slug: string, title: string, capability: string}> */
	private function pages(): array {
		$coupons  = $this->page( '-coupons', __( 'Coupons', 'bookingx-coupons' ), Capabilities::VIEW_REPORTS );
		$settings = $this->page( '-settings', __( 'Settings', 'bookingx-coupons' ), Capabilities::MANAGE_SETTINGS );
		// Another host brings its own screens for what it keeps.
		if ( $this->host->describe()->id() !== 'standalone' ) {
			return [ $coupons, $settings ];
		}
		return [
			$this->page( '', __( 'Bookings', 'bookingx-coupons' ), Capabilities::MANAGE_BOOKINGS ),
			$coupons,
			$this->page( '-services', __( 'Services', 'bookingx-coupons' ), Capabilities::MANAGE_BOOKINGS ),
			$this->page( '-providers', __( 'Providers', 'bookingx-coupons' ), Capabilities::MANAGE_BOOKINGS ),
			$this->page( '-extras', __( 'Extras', 'bookingx-coupons' ), Capabilities::MANAGE_BOOKINGS ),
			$settings,
		];
	}

	/** @return array{slug: string, title: string, capability: string} */
	private function page( string $suffix, string $title, string $capability ): array {
		return [ 'slug' => self::SLUG . $suffix, 'title' => $title, 'capability' => $capability ];
	}
}
