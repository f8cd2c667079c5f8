<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Coupons;

use BookingX\Addons\Coupons\Pricing\Rule;

/**
 * A rule that rules.php does not know.
 */
final class UnspokenRule implements Rule {

	public function id(): string {
		return 'unspoken';
	}

	public function schema(): array {
		return [ 'type' => 'object', 'properties' => [] ];
	}
}
