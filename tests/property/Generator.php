<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Property;

use BookingX\Addons\Coupons\Pricing\Policy;
use BookingX\Addons\Coupons\Pricing\Rounding;

/**
 * Throws bookings and offers of every kind, with awkward prices more often than chance would have them.
 *
 * @phpstan-import-type LineData from Sample
 */
final class Generator {

	private Dice $dice;

	public function __construct( int $seed ) {
		$this->dice = new Dice( $seed );
	}

	public function sample( int $offers, int $lines = 6 ): Sample {
		$line_count = $this->dice->between( 1, $lines );
		$with_floor = $this->dice->hits( 20 );
		return new Sample(
			[
				'lines'       => array_map( fn(): array => $this->line( $with_floor ), range( 1, $line_count ) ),
				'offers'      => $offers === 0 ? [] : array_map( fn(): array => $this->terms(), range( 1, $offers ) ),
				'base'        => $this->dice->hits( 80 ) ? Policy::RUNNING : Policy::INITIAL,
				'conditions'  => $this->dice->hits( 80 ) ? Policy::INITIAL : Policy::RUNNING,
				'rounding'    => $this->dice->hits( 80 ) ? Rounding::HALF_UP : Rounding::HALF_DOWN,
				'tax_inside'  => $this->dice->hits( 50 ),
				'max_points'  => $this->dice->hits( 70 ) ? 10000 : $this->dice->between( 0, 10000 ),
				'least_price' => $this->dice->hits( 70 ) ? 0 : $this->dice->between( 0, 500 ),
				'free'        => $this->dice->hits( 70 ),
			]
		);
	}

	/** @return LineData */
	private function line( bool $with_floor ): array {
		$price = $this->dice->one_of( [ 0, 1, 3, 99, 333, 1000, 1999, 3333, 4995, 7777, 10000, 99999, $this->dice->between( 0, 20000 ), $this->dice->between( 0, 20000 ) ] );
		return [
			'price'    => $price,
			'quantity' => $this->dice->hits( 60 ) ? 1 : $this->dice->between( 1, 7 ),
			'service'  => $this->dice->between( 1, 3 ),
			'provider' => $this->dice->between( 1, 2 ),
			'hours'    => $this->dice->between( 1, 200 ),
			'tax'      => $this->dice->one_of( [ 0, 700, 1900, 2000, 813 ] ),
			'floor'    => $with_floor && $this->dice->hits( 50 ) ? $this->dice->between( 0, $price ) : null,
		];
	}

	/** @return array<string, mixed> */
	private function terms(): array {
		[ $type, $value ] = $this->discount();
		return [
			'discount_type'      => $type,
			'discount_value'     => $value,
			'currency'           => Sample::CURRENCY,
			'max_discount_minor' => $this->dice->hits( 15 ) ? $this->dice->between( 1, 3000 ) : null,
			'restrictions'       => $this->restrictions(),
			'priority'           => $this->dice->hits( 30 ) ? $this->dice->between( -2, 2 ) : 0,
			'exclusive'          => $this->dice->hits( 10 ),
			'stacking_group'     => $this->dice->hits( 20 ) ? $this->dice->one_of( [ 'spring', 'vip' ] ) : null,
			'combines_with'      => $this->dice->hits( 10 ) ? [ $this->dice->one_of( [ 'spring', 'vip', '' ] ) ] : null,
		];
	}

	/** @return array{string, array<string, mixed>} */
	private function discount(): array {
		$points = $this->dice->one_of( [ 1, 333, 1000, 1750, 3333, 5000, 9999, 10000, $this->dice->between( 1, 10000 ) ] );
		$minor  = $this->dice->one_of( [ 1, 99, 500, 1000, 3333, $this->dice->between( 1, 15000 ) ] );
		$units  = $this->dice->hits( 30 ) ? $this->dice->between( 1, 5 ) : null;
		$pick   = $this->dice->one_of( [ 'cheapest', 'dearest' ] );
		$of     = $this->dice->hits( 50 ) ? [] : [ $this->dice->between( 1, 3 ) ];
		/** @var non-empty-list<array{string, array<string, mixed>}> $types */
		$types = [
			[ 'percentage', [ 'basis_points' => $points, 'max_units' => $units, 'pick' => $this->dice->one_of( [ 'line_total', $pick ] ) ] ],
			[ 'percentage', [ 'basis_points' => $points ] ],
			[ 'percentage', [ 'basis_points' => $points ] ],
			[ 'fixed', [ 'minor' => $minor, 'per' => $this->dice->one_of( [ 'booking', 'line', 'unit' ] ), 'share_by' => $this->dice->one_of( [ 'price', 'quantity' ] ), 'max_units' => $units, 'pick' => $this->dice->one_of( [ 'line_total', $pick ] ) ] ],
			[ 'fixed', [ 'minor' => $minor ] ],
			[ 'unit_price', [ 'minor' => $minor ] ],
			[ 'free_service', [ 'target' => 'service', 'ids' => [ $this->dice->between( 1, 3 ) ], 'units' => $this->dice->between( 1, 3 ), 'pick' => $pick ] ],
			[ 'bogo', [ 'buy_quantity' => $this->dice->between( 1, 3 ), 'get_quantity' => $this->dice->between( 1, 2 ), 'buy_services' => $of, 'get_services' => $this->dice->hits( 50 ) ? [] : [ $this->dice->between( 1, 3 ) ], 'basis_points' => $points, 'pick' => $pick, 'max_groups' => $units, 'partial_get' => $this->dice->hits( 30 ) ] ],
			[ 'tiered', [ 'tiers' => [ [ 'spend_minor' => $minor, 'basis_points' => $points ], [ 'spend_minor' => $minor * 3, 'minor' => $minor ] ] ] ],
			[ 'tiered', [ 'tiers' => [ [ 'quantity' => 1, 'basis_points' => $points ], [ 'quantity' => 4, 'basis_points' => 5000 ] ] ] ],
			[ 'bundle', [ 'minor' => $minor, 'services' => $of, 'max_groups' => $units ] ],
			[ 'group', [ 'size' => $this->dice->between( 2, 4 ), 'basis_points' => $points ] ],
			[ 'falling', [ 'initial_minor' => $minor + 5, 'step_minor' => 2, 'minimum_minor' => 3 ] ],
			[ 'yield', [ 'base_points' => 300, 'points_per_day' => 250, 'floor_points' => 500, 'ceiling_points' => 2000 ] ],
		];
		return $this->dice->one_of( $types );
	}

	/** @return list<array{id: string, settings: array<string, mixed>}> */
	private function restrictions(): array {
		$list = [];
		foreach ( [
			[ 'services', [ 'ids' => [ $this->dice->between( 1, 3 ) ] ] ],
			[ 'excluded_providers', [ 'ids' => [ $this->dice->between( 1, 2 ) ] ] ],
			[ 'min_purchase', [ 'minor' => $this->dice->between( 0, 20000 ) ] ],
			[ 'max_purchase', [ 'minor' => $this->dice->between( 1, 90000 ) ] ],
			[ 'weekdays', [ 'days' => [ 1, 2, 3, 4 ] ] ],
			[ 'min_quantity', [ 'quantity' => $this->dice->between( 1, 4 ) ] ],
		] as [ $id, $settings ] ) {
			if ( $this->dice->hits( 12 ) ) {
				$list[] = [ 'id' => $id, 'settings' => $settings ];
			}
		}
		return $list;
	}
}
