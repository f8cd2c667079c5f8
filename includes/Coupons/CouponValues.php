<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Pricing\Offer;

defined( 'ABSPATH' ) || exit;

/**
 * Everything that staff decide about a coupon. What the system decides (id, counters, dates of change) is in Coupon.
 */
final class CouponValues {

	public string $name = '';

	/** Staff's own notes. */
	public string $description = '';

	/** What customers read. */
	public string $customer_text = '';

	public ?string $category = null;
	public string $kind = CouponKind::CODE;
	public string $disclosure = Offer::OPEN;

	/** The primary code as staff wrote it; null for automatic offers. */
	public ?string $code = null;

	/** Null: as often as anybody likes. */
	public ?int $usage_limit = null;

	public ?int $usage_limit_per_customer = 1;

	/** @var array<string, mixed> what changes a price or who may use it, as the pricing engine reads it */
	public array $terms = [];
}
