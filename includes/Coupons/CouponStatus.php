<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * The states that are stored; what a clock or a counter decides is derived, see CouponState.
 */
final class CouponStatus {

	public const DRAFT    = 'draft';
	public const ACTIVE   = 'active';
	public const PAUSED   = 'paused';
	public const ARCHIVED = 'archived';

	public const ALL = [ self::DRAFT, self::ACTIVE, self::PAUSED, self::ARCHIVED ];

	/** What was out in the world never becomes a draft again. */
	private const NEXT = [
		self::DRAFT    => [ self::ACTIVE, self::ARCHIVED ],
		self::ACTIVE   => [ self::PAUSED, self::ARCHIVED ],
		self::PAUSED   => [ self::ACTIVE, self::ARCHIVED ],
		self::ARCHIVED => [ self::ACTIVE, self::PAUSED ],
	];

	private const NEXT_IF_NEVER_ISSUED = [
		self::ARCHIVED => [ self::DRAFT ],
	];

	/** @param bool $issued whether it was ever active */
	public static function may_follow( string $present, string $next, bool $issued ): bool {
		$allowed = $issued ? self::NEXT[ $present ] ?? [] : self::NEXT_IF_NEVER_ISSUED[ $present ] ?? self::NEXT[ $present ] ?? [];
		return in_array( $next, $allowed, true );
	}
}
