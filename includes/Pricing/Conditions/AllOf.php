<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Conditions;

use BookingX\Addons\Coupons\Pricing\Line;

/**
 * Holds when every branch does; none at all holds too.
 */
final class AllOf implements Condition {

	/** @var list<Condition> */
	private array $branches;

	/** @param list<Condition> $branches */
	public function __construct( array $branches ) {
		$this->branches = $branches;
	}

	public function objections( Look $look, Line $line ): array {
		$objections = [];
		foreach ( $this->branches as $branch ) {
			foreach ( $branch->objections( $look, $line ) as $objection ) {
				$objections[] = $objection;
			}
		}
		return $objections;
	}

	public function singles(): array {
		return array_merge( [], ...array_map( static fn( Condition $branch ): array => $branch->singles(), $this->branches ) );
	}

	public function may_turn( bool $opens ): bool {
		foreach ( $this->branches as $branch ) {
			if ( $branch->may_turn( $opens ) ) {
				return true;
			}
		}
		return false;
	}
}
