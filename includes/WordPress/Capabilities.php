<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * Who may do what. Code asks for a capability, never for a role.
 */
final class Capabilities {

	public const VIEW_REPORTS = 'bkx_view_reports';

	public const EDIT_COUPONS = 'bkx_edit_coupons';

	public const ACTIVATE_COUPONS = 'bkx_activate_coupons';

	public const APPROVE_COUPONS = 'bkx_approve_coupons';

	public const MANAGE_BOOKINGS = 'bkx_manage_bookings';

	public const MANAGE_CAMPAIGNS = 'bkx_manage_campaigns';

	public const MANAGE_CERTIFICATES = 'bkx_manage_certificates';

	public const ADJUST_BALANCES = 'bkx_adjust_balances';

	public const MANAGE_SETTINGS = 'bkx_manage_settings';

	public const VIEW_PEOPLE = 'bkx_view_people';

	public const AUDIT = 'bkx_audit';

	private const ALL = [
		self::VIEW_REPORTS,
		self::EDIT_COUPONS,
		self::ACTIVATE_COUPONS,
		self::APPROVE_COUPONS,
		self::MANAGE_BOOKINGS,
		self::MANAGE_CAMPAIGNS,
		self::MANAGE_CERTIFICATES,
		self::ADJUST_BALANCES,
		self::MANAGE_SETTINGS,
		self::VIEW_PEOPLE,
		self::AUDIT,
	];

	/** A manager runs the shop, without the site's settings and without correcting balances by hand. */
	private const ROLES = [
		'bkx_manager'   => [
			self::VIEW_REPORTS,
			self::EDIT_COUPONS,
			self::ACTIVATE_COUPONS,
			self::APPROVE_COUPONS,
			self::MANAGE_BOOKINGS,
			self::MANAGE_CAMPAIGNS,
			self::MANAGE_CERTIFICATES,
			self::VIEW_PEOPLE,
		],
		'bkx_marketing' => [ self::VIEW_REPORTS, self::EDIT_COUPONS, self::MANAGE_CAMPAIGNS ],
		'bkx_auditor'   => [ self::VIEW_REPORTS, self::VIEW_PEOPLE, self::AUDIT ],
	];

	/** @return list<string> */
	public function all(): array {
		return self::ALL;
	}

	/**
	 * Adds what is missing. A capability that the site's owner gave to another role, or took from one of ours that
	 * exists already, stays as they left it.
	 */
	public function install(): void {
		$names = $this->names();
		foreach ( self::ROLES as $role => $capabilities ) {
			add_role( $role, $names[ $role ], array_fill_keys( array_merge( [ 'read' ], $capabilities ), true ) );
		}
		$administrators = get_role( 'administrator' );
		if ( $administrators !== null ) {
			foreach ( self::ALL as $capability ) {
				$administrators->add_cap( $capability );
			}
		}
	}

	/** Removes exactly ours, from every role and account of this site; whoever had one of our roles is a subscriber then. */
	public function uninstall(): void {
		foreach ( array_keys( self::ROLES ) as $role ) {
			$this->dismiss( $role );
			remove_role( $role );
		}
		foreach ( wp_roles()->role_objects as $role ) {
			foreach ( self::ALL as $capability ) {
				$role->remove_cap( $capability );
			}
		}
		$this->strip_accounts();
	}

	private function dismiss( string $role ): void {
		foreach ( $this->users( [ 'role' => $role ] ) as $user ) {
			$user->remove_role( $role );
			if ( $user->roles === [] ) {
				$user->add_role( 'subscriber' );
			}
		}
	}

	/** Capabilities can also be given to one account. */
	private function strip_accounts(): void {
		foreach ( self::ALL as $capability ) {
			foreach ( $this->users( [ 'capability' => $capability ] ) as $user ) {
				$user->remove_cap( $capability );
			}
		}
	}

	/**
	 * @param array{role?: string, capability?: string} $query
	 * @return list<\WP_User>
	 */
	private function users( array $query ): array {
		return array_values( array_filter( get_users( $query ), static fn( $user ): bool => $user instanceof \WP_User ) );
	}

	/** @return array<string, string> */
	private function names(): array {
		return [
			'bkx_manager'   => __( 'Booking manager', 'bookingx-coupons' ),
			'bkx_marketing' => __( 'Booking marketing', 'bookingx-coupons' ),
			'bkx_auditor'   => __( 'Booking auditor', 'bookingx-coupons' ),
		];
	}
}
