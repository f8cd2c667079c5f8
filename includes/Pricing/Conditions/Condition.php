<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Conditions;

use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;

/**
 * A node of the rule tree, asked line by line.
 */
interface Condition {

	/** @return list<Single> the restrictions below, in the order in which they were written */
	public function singles(): array;

	/** Whether it may come to hold for a line while prices fall; with $opens false: whether it may cease to. */
	public function may_turn( bool $opens ): bool;

	/** @return list<Rejection> empty when it holds for the line */
	public function objections( Look $look, Line $line ): array;
}
