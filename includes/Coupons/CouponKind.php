<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * How customers come to an offer.
 */
final class CouponKind {

	/** They type its code. */
	public const CODE = 'code';

	/** It has a code and is listed for everybody. */
	public const LISTED = 'public';

	/** It needs no code. */
	public const AUTOMATIC = 'automatic';

	public const ALL = [ self::CODE, self::LISTED, self::AUTOMATIC ];
}
