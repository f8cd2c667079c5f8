<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Conformance;

use BookingX\Addons\Coupons\Pricing\Offer;
use BookingX\Addons\Coupons\Pricing\Units;

/**
 * A coupon of a case as an offer of the engine.
 */
final class CaseOffer {

	private CaseFile $coupon;
	private Names $names;

	public function __construct( CaseFile $coupon, Names $names ) {
		$this->coupon = $coupon;
		$this->names  = $names;
	}

	public function translated( int $id, string $currency ): Offer {
		[ $type, $value ] = $this->discount();
		return Offer::from_terms(
			$id,
			$id,
			$this->coupon->text( 'code' ),
			[
				'discount_type'      => $type,
				'discount_value'     => $value,
				'currency'           => $currency,
				'max_discount_minor' => $this->coupon->has( 'max_discount' ) ? $this->coupon->integer( 'max_discount' ) : null,
				'restrictions'       => ( new CaseRestrictions( $this->coupon, $this->names ) )->translated(),
				'priority'           => $this->coupon->integer( 'priority' ),
				'exclusive'          => $this->coupon->flag( 'exclusive' ),
			]
		);
	}

	/** @return array{string, array<string, mixed>} type and settings */
	private function discount(): array {
		$percent = [ 'basis_points' => $this->coupon->basis_points( 'value' ) ];
		$minor   = [ 'minor' => $this->coupon->integer( 'value' ) ];
		$units   = $this->coupon->has( 'max_units' ) ? [ 'max_units' => $this->coupon->integer( 'max_units' ) ] : [];
		$types   = [
			'percent'               => [ 'percentage', $percent + $units ],
			'fixed_cart'            => [ 'fixed', $minor + [ 'share_by' => $this->coupon->text( 'weights' ) === 'quantity' ? 'quantity' : 'price' ] ],
			'fixed_line'            => [ 'fixed', $minor + [ 'per' => 'line' ] ],
			'fixed_unit'            => [ 'fixed', $minor + [ 'per' => 'unit' ] + $units ],
			'unit_price'            => [ 'unit_price', $minor ],
			'bundle_price'          => [ 'bundle', $minor ],
			'cheapest_unit_percent' => [ 'percentage', $percent + [ 'max_units' => 1, 'pick' => Units::CHEAPEST ] ],
			'cheapest_unit_fixed'   => [ 'fixed', $minor + [ 'per' => 'unit', 'max_units' => 1, 'pick' => Units::CHEAPEST ] ],
			'bxgy'                  => [ 'bogo', $this->bogo() ],
			'tiered_percent'        => [ 'tiered', [ 'tiers' => $this->tiers( true ) ] ],
			'tiered_fixed'          => [ 'tiered', [ 'tiers' => $this->tiers( false ) ] ],
			'group_percent'         => [ 'group', $percent + [ 'size' => $this->coupon->integer( 'group_size' ) ] ],
			'group_fixed_unit'      => [ 'group', $minor + [ 'size' => $this->coupon->integer( 'group_size' ) ] ],
		];
		return $types[ $this->coupon->text( 'type' ) ] ?? [ $this->coupon->text( 'type' ), [] ];
	}

	/** @return array<string, mixed> */
	private function bogo(): array {
		return [
			'buy_quantity' => $this->coupon->integer( 'buy_qty' ),
			'get_quantity' => $this->coupon->integer( 'get_qty' ),
			'buy_services' => $this->names->ids( 'service', $this->coupon->texts( 'buy_services' ) ),
			'get_services' => $this->names->ids( 'service', $this->coupon->texts( 'get_services' ) ),
			'basis_points' => $this->coupon->basis_points( 'value', 10000 ),
			'pick'         => $this->coupon->text( 'pick' ) === 'most_expensive' ? Units::DEAREST : Units::CHEAPEST,
			'max_groups'   => $this->coupon->has( 'max_groups' ) ? $this->coupon->integer( 'max_groups' ) : null,
			'partial_get'  => $this->coupon->flag( 'partial_get' ),
		];
	}

	/** @return list<array<string, int>> */
	private function tiers( bool $is_percent ): array {
		return array_map(
			static fn( CaseFile $tier ): array => [ 'spend_minor' => $tier->integer( 'min_spend' ) ]
				+ ( $is_percent ? [ 'basis_points' => $tier->basis_points( 'value' ) ] : [ 'minor' => $tier->integer( 'value' ) ] ),
			$this->coupon->parts( 'tiers' )
		);
	}
}
