<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Checkout\Uses;
use BookingX\Addons\Coupons\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * Coupons as staff see them, with what is counted and what the clock says.
 */
final class CouponPresenter {

	private CouponWire $wire;
	private CouponState $state;
	private Uses $uses;
	private Clock $clock;

	public function __construct( CouponWire $wire, CouponState $state, Uses $uses, Clock $clock ) {
		$this->wire  = $wire;
		$this->state = $state;
		$this->uses  = $uses;
		$this->clock = $clock;
	}

	/** @return array<string, mixed> */
	public function one( Coupon $coupon ): array {
		return $this->many( [ $coupon ] )[0];
	}

	/**
	 * @param list<Coupon> $coupons
	 * @return list<array<string, mixed>>
	 */
	public function many( array $coupons ): array {
		$counts = $coupons === [] ? [] : $this->uses->counts( array_map( static fn( Coupon $coupon ): int => $coupon->id(), $coupons ) );
		$now    = $this->clock->now();
		return array_map(
			function ( Coupon $coupon ) use ( $counts, $now ): array {
				$count = $counts[ $coupon->id() ] ?? [ 'used' => 0, 'bound' => 0 ];
				return $this->wire->to_fields( $coupon ) + $this->figures( $coupon, $count['used'] + $count['bound'], $now );
			},
			$coupons
		);
	}

	/** @return array<string, mixed> */
	private function figures( Coupon $coupon, int $times_used, \DateTimeImmutable $now ): array {
		$limit = $coupon->usage_limit();
		return [
			'id'         => $coupon->id(),
			'state'      => $this->state->of( $coupon, $now ),
			'times_used' => $times_used,
			'uses_left'  => $limit === null ? null : max( 0, $limit - $coupon->times_used() - $coupon->times_held() ),
			'starts_at'  => self::instant( $coupon->valid_from() ),
			'ends_at'    => self::instant( $coupon->valid_until() ),
			'issued'     => $coupon->was_issued(),
			'created_by' => $coupon->created_by(),
			'created_at' => self::instant( $coupon->created_at() ),
			'updated_at' => self::instant( $coupon->updated_at() ),
			'version'    => $coupon->version(),
			'etag'       => (string) $coupon->revision(),
		];
	}

	private static function instant( ?\DateTimeImmutable $instant ): ?string {
		return $instant === null ? null : $instant->format( 'Y-m-d\TH:i:s\Z' );
	}
}
