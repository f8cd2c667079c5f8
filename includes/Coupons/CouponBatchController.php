<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\Rest\Route;
use BookingX\Addons\Coupons\Rest\RouteSource;
use BookingX\Addons\Coupons\Rest\Schema;
use BookingX\Addons\Coupons\WordPress\Capabilities;

defined( 'ABSPATH' ) || exit;

/**
 * Changes the status of many coupons at once. The answer says where each one was, so that sending that back undoes it.
 */
final class CouponBatchController implements RouteSource {

	private const MOST = 100;

	private CouponDesk $desk;

	public function __construct( CouponDesk $desk ) {
		$this->desk = $desk;
	}

	public function routes(): array {
		return [
			Route::post( 'coupons/batch', 'CouponBatch' )->capability( Capabilities::ACTIVATE_COUPONS )
				->accepts( fn(): Schema => $this->changes() )->returns( fn(): Schema => $this->outcome() )->handled_by( [ $this, 'change' ] ),
		];
	}

	/** What can be changed is; the others are named with the reason. */
	public function change( Input $input ): Response {
		$changed = [];
		$refused = [];
		foreach ( $input->list( 'changes' ) as $wish ) {
			$id     = is_array( $wish ) && is_int( $wish['id'] ?? null ) ? $wish['id'] : 0;
			$status = is_array( $wish ) && is_string( $wish['status'] ?? null ) ? $wish['status'] : '';
			try {
				$before    = $this->desk->find( $id );
				$after     = $this->desk->set_status( $before, $status );
				$changed[] = [ 'id' => $id, 'from' => $before->status(), 'to' => $after->status() ];
			} catch ( Problem $problem ) {
				$refused[] = [ 'id' => $id, 'code' => $problem->reason(), 'message' => $problem->getMessage() ];
			}
		}
		return Response::ok( [ 'changed' => $changed, 'refused' => $refused ] );
	}

	private function changes(): Schema {
		$change = Schema::object(
			[
				'id'     => Schema::id()->required(),
				'status' => Schema::enum( CouponSchema::statuses() )->required(),
			]
		);
		return Schema::object( [ 'changes' => Schema::list( $change, self::MOST )->min_items( 1 )->required() ] );
	}

	private function outcome(): Schema {
		$changed = Schema::object(
			[
				'id'   => Schema::id()->required(),
				'from' => Schema::enum( CouponStatus::ALL )->required(),
				'to'   => Schema::enum( CouponStatus::ALL )->required(),
			]
		);
		$refused = Schema::object(
			[
				'id'      => Schema::id()->required(),
				'code'    => Schema::string( 64 )->required(),
				'message' => Schema::string( 500 )->required(),
			]
		);
		return Schema::object(
			[
				'changed' => Schema::list( $changed, self::MOST )->required(),
				'refused' => Schema::list( $refused, self::MOST )->required(),
			]
		);
	}
}
