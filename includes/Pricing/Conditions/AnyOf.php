<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Pricing\Conditions;

use BookingX\Addons\Coupons\Pricing\Line;
use BookingX\Addons\Coupons\Pricing\Rejection;

/**
 * Holds when at least one branch does; otherwise names all that failed.
 */
final class AnyOf implements Condition {

	/** @var list<Condition> */
	private array $branches;

	/** @param list<Condition> $branches */
	public function __construct( array $branches ) {
		$this->branches = $branches;
	}

	public function objections( Look $look, Line $line ): array {
		$failed = [];
		foreach ( $this->branches as $branch ) {
			$objections = $branch->objections( $look, $line );
			if ( $objections === [] ) {
				return [];
			}
			array_push( $failed, ...$objections );
		}
		if ( count( $failed ) < 2 ) {
			return $failed;
		}
		$helpful = array_values( array_filter( $failed, static fn( Rejection $one ): bool => $one->can_be_helped() ) );
		return [ new Rejection( 'no_condition_met', [ 'branches' => $failed ], $helpful === [] ? [] : [ 'helpful' => $helpful ] ) ];
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
