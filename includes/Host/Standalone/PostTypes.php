<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone;

defined( 'ABSPATH' ) || exit;

/**
 * The core's post types and statuses, registered by us where it is absent. None can be seen or searched by visitors.
 */
final class PostTypes {

	public const SERVICE          = 'bkx_base';
	public const PROVIDER         = 'bkx_seat';
	public const EXTRA            = 'bkx_addition';
	public const BOOKING          = 'bkx_booking';
	public const SERVICE_CATEGORY = 'bkx_base_cat';

	public function register(): void {
		$this->register_type( self::SERVICE, __( 'Services', 'bookingx-coupons' ) );
		$this->register_type( self::PROVIDER, __( 'Providers', 'bookingx-coupons' ) );
		$this->register_type( self::EXTRA, __( 'Extras', 'bookingx-coupons' ) );
		$this->register_type( self::BOOKING, __( 'Bookings', 'bookingx-coupons' ) );
		register_taxonomy(
			self::SERVICE_CATEGORY,
			self::SERVICE,
			[
				'labels'            => [ 'name' => __( 'Service categories', 'bookingx-coupons' ) ],
				'public'            => false,
				'show_in_rest'      => false,
				'show_admin_column' => false,
				'rewrite'           => false,
				'query_var'         => false,
			]
		);
		foreach ( Orders\OrderStatus::labels() as $status => $label ) {
			register_post_status(
				$status,
				[
					'label'                     => $label,
					'public'                    => false,
					'internal'                  => false,
					'private'                   => false,
					'exclude_from_search'       => true,
					'show_in_admin_all_list'    => false,
					'show_in_admin_status_list' => false,
				]
			);
		}
	}

	/** @param lowercase-string&non-empty-string $type */
	private function register_type( string $type, string $name ): void {
		register_post_type(
			$type,
			[
				'labels'              => [ 'name' => $name ],
				'public'              => false,
				'publicly_queryable'  => false,
				'exclude_from_search' => true,
				'show_ui'             => false,
				'show_in_rest'        => false,
				'show_in_nav_menus'   => false,
				'has_archive'         => false,
				'rewrite'             => false,
				'query_var'           => false,
				'can_export'          => true,
				'delete_with_user'    => false,
				'supports'            => [ 'title', 'editor' ],
				'map_meta_cap'        => true,
			]
		);
	}
}
