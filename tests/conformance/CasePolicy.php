<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Rounding;

/**
 * The policy of a case in the engine's terms, and whether the engine has it at all.
 */
final class CasePolicy {

	private const ROUNDING = [ 'half_up' => Rounding::HALF_UP, 'half_down' => Rounding::HALF_DOWN, 'floor' => Rounding::DOWN ];
	private const ROUND_AT = [ 'cart' => Policy::WHOLE_OFFER, 'line' => Policy::EACH_LINE ];
	private const STACKING = [ 'sequential', 'initial', 'exclusive', 'best' ];

	private CaseFile $policy;

	public function __construct( CaseFile $policy ) {
		$this->policy = $policy;
	}

	/** @return string|null "allocation last_takes_rest" */
	public function unsupported(): ?string {
		$offered = [
			'stacking'      => self::STACKING,
			'conditions_on' => [ 'initial', 'current' ],
			'rounding'      => array_keys( self::ROUNDING ),
			'round_at'      => array_keys( self::ROUND_AT ),
			'allocation'    => [ 'largest_remainder' ],
			'min_max_basis' => [ 'displayed_price' ],
			'unit_order'    => [ 'line_total_desc' ],
		];
		foreach ( $this->policy->map( 'policy' ) as $name => $wanted ) {
			if ( ! in_array( $wanted, $offered[ $name ] ?? [], true ) ) {
				return "$name $wanted";
			}
		}
		return null;
	}

	/** The engine's policy; what it does not have is its default. */
	public function translated(): Policy {
		$wanted   = $this->policy->part( 'policy' );
		$stacking = $wanted->text( 'stacking', 'sequential' );
		return new Policy(
			$stacking !== 'best',
			$stacking === 'initial' ? Policy::INITIAL : Policy::RUNNING,
			$wanted->text( 'conditions_on' ) === 'current' ? Policy::RUNNING : Policy::INITIAL,
			self::ROUNDING[ $wanted->text( 'rounding', 'half_up' ) ] ?? Rounding::HALF_UP,
			self::ROUND_AT[ $wanted->text( 'round_at', 'cart' ) ] ?? Policy::WHOLE_OFFER,
			$stacking === 'best' ? Policy::BEST : Policy::IN_ORDER
		);
	}
}
