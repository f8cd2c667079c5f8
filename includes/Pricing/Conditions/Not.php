<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Conditions;

use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;

/**
 * Holds when the branch does not.
 */
final class Not implements Condition {

	private Condition $branch;

	public function __construct( Condition $branch ) {
		$this->branch = $branch;
	}

	public function objections( Look $look, Line $line ): array {
		if ( $this->branch->objections( $look, $line ) !== [] ) {
			return [];
		}
		return [ new Rejection( 'excluded_by_rule', [ 'rules' => array_map( static fn( Single $single ): string => $single->rule(), $this->singles() ) ] ) ];
	}

	public function singles(): array {
		return $this->branch->singles();
	}

	public function may_turn( bool $opens ): bool {
		return $this->branch->may_turn( ! $opens );
	}
}
