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
	/** @var list<string> */
	private array $rules;

	/** @param list<string> $rules ids of the restrictions below, for the reason */
	public function __construct( Condition $branch, array $rules ) {
		$this->branch = $branch;
		$this->rules  = $rules;
	}

	public function objections( Look $look, Line $line ): array {
		if ( $this->branch->objections( $look, $line ) !== [] ) {
			return [];
		}
		return [ new Rejection( 'excluded_by_rule', [ 'rules' => $this->rules ] ) ];
	}

	public function branch(): Condition {
		return $this->branch;
	}
}
