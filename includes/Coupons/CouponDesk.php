<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Rest\Problem;

defined( 'ABSPATH' ) || exit;

/**
 * Changes of coupons by whoever is signed in: each is held against that person's permissions first.
 */
final class CouponDesk {

	private CouponRepository $coupons;
	private CouponChanges $changes;
	private CouponWire $wire;
	private CouponPermissions $permissions;
	private CouponSentences $sentences;
	private CatalogueCheck $catalogue;

	public function __construct( CouponRepository $coupons, CouponChanges $changes, CouponWire $wire, CouponPermissions $permissions, CouponSentences $sentences, CatalogueCheck $catalogue ) {
		$this->coupons     = $coupons;
		$this->changes     = $changes;
		$this->wire        = $wire;
		$this->permissions = $permissions;
		$this->sentences   = $sentences;
		$this->catalogue   = $catalogue;
	}

	/** @throws Problem 404 */
	public function find( int $id ): Coupon {
		$coupon = $this->coupons->find( $id );
		if ( $coupon === null ) {
			throw Problem::not_found( $this->sentences->of( 'not_found' ) );
		}
		return $coupon;
	}

	/**
	 * @param array<string, mixed> $fields complete, as CouponSchema has them
	 * @throws Problem
	 */
	public function create( array $fields, int $user_id ): Coupon {
		$status = CouponChanges::status( $fields['status'] ?? null );
		$this->permissions->may_set_status( $status );
		$this->catalogue->check( $fields, [] );
		$values = $this->wire->to_values( $fields );
		$this->permissions->may_give( $values->terms );
		return $this->changes->create( $values, $status, $user_id );
	}

	/**
	 * @param array<string, mixed> $fields only what is to change
	 * @throws Problem
	 */
	public function update( Coupon $before, array $fields, int $user_id ): Coupon {
		$this->permissions->may_change( $before );
		$status = isset( $fields['status'] ) ? CouponChanges::status( $fields['status'] ) : $before->status();
		if ( $status !== $before->status() ) {
			$this->permissions->may_set_status( $status );
		}
		$present = $this->wire->to_fields( $before );
		$this->catalogue->check( $fields, $present );
		$values = $this->wire->to_values( $fields + $present );
		$this->permissions->may_give( $values->terms );
		return $this->changes->update( $before, $values, $status, $user_id );
	}

	/** @throws Problem */
	public function set_status( Coupon $before, string $status ): Coupon {
		$this->permissions->may_change( $before );
		$this->permissions->may_set_status( CouponChanges::status( $status ) );
		return $this->changes->set_status( $before, CouponChanges::status( $status ) );
	}

	/** @throws Problem */
	public function remove( Coupon $coupon ): ?Coupon {
		$this->permissions->may_change( $coupon );
		return $this->changes->remove( $coupon );
	}

	public function suggested_code(): string {
		return $this->changes->suggested_code();
	}
}
