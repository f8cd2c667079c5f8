<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Rules;

defined( 'ABSPATH' ) || exit;

/**
 * What a coupon is right now. Judged when it is read, so no job has to run for an offer to end.
 */
final class CouponState {

	public const SCHEDULED = 'scheduled';
	public const EXPIRED   = 'expired';
	public const DEPLETED  = 'depleted';
	public const INVALID   = 'invalid';

	public const ALL = [
		CouponStatus::DRAFT,
		self::SCHEDULED,
		CouponStatus::ACTIVE,
		CouponStatus::PAUSED,
		self::EXPIRED,
		self::DEPLETED,
		CouponStatus::ARCHIVED,
		self::INVALID,
	];

	private Rules $rules;

	public function __construct( Rules $rules ) {
		$this->rules = $rules;
	}

	public function of( Coupon $coupon, \DateTimeImmutable $now ): string {
		if ( ! $coupon->is_active() ) {
			return $coupon->status();
		}
		if ( $coupon->valid_until() !== null && $now >= $coupon->valid_until() ) {
			return self::EXPIRED;
		}
		if ( $coupon->usage_limit() !== null && $coupon->times_used() >= $coupon->usage_limit() ) {
			return self::DEPLETED;
		}
		if ( $this->rules->problems( $coupon->terms() ) !== [] ) {
			return self::INVALID;
		}
		return $coupon->valid_from() !== null && $now < $coupon->valid_from() ? self::SCHEDULED : CouponStatus::ACTIVE;
	}
}
