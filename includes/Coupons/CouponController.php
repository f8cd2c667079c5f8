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
 * Coupons for staff: list, read, create, change, archive.
 */
final class CouponController implements RouteSource {

	private const ONE = 'coupons/(?P<id>\d+)';

	private CouponSchema $schema;
	private CouponDesk $desk;
	private CouponLists $lists;

	public function __construct( CouponSchema $schema, CouponDesk $desk, CouponLists $lists ) {
		$this->schema = $schema;
		$this->desk   = $desk;
		$this->lists  = $lists;
	}

	public function routes(): array {
		$coupon = [ $this->schema, 'coupon' ];
		return [
			Route::get( 'coupons', 'CouponList' )->capability( Capabilities::VIEW_REPORTS )
				->accepts( [ $this->schema, 'query' ] )->returns( fn(): Schema => Schema::list( $this->schema->coupon(), 100 ) )->handled_by( [ $this->lists, 'page' ] ),
			Route::post( 'coupons', 'CouponCreate' )->capability( Capabilities::EDIT_COUPONS )
				->accepts( $coupon )->returns( $coupon )->handled_by( [ $this, 'create' ] ),
			Route::get( self::ONE, 'Coupon' )->capability( Capabilities::VIEW_REPORTS )
				->returns( $coupon )->handled_by( [ $this, 'read' ] ),
			Route::put( self::ONE, 'CouponUpdate' )->capability( Capabilities::EDIT_COUPONS )
				->accepts( fn(): Schema => $this->schema->coupon()->partial() )->returns( $coupon )->handled_by( [ $this, 'update' ] ),
			Route::delete( self::ONE, 'CouponDelete' )->capability( Capabilities::EDIT_COUPONS )
				->returns( $coupon )->handled_by( [ $this, 'delete' ] ),
			Route::get( self::ONE . '/uses', 'CouponUses' )->capability( Capabilities::VIEW_REPORTS )
				->accepts( [ CouponUseSchema::class, 'query' ] )->returns( static fn(): Schema => Schema::list( CouponUseSchema::use(), 100 ) )->handled_by( [ $this->lists, 'uses' ] ),
			Route::get( 'coupons/suggested-code', 'SuggestedCode' )->capability( Capabilities::EDIT_COUPONS )
				->returns( static fn(): Schema => Schema::object( [ 'code' => Schema::string( CodeForm::MAX_LENGTH )->required() ] ) )->handled_by( [ $this, 'suggest_code' ] ),
		];
	}

	/** @throws Problem */
	public function create( Input $input ): Response {
		$coupon = $this->desk->create( $input->all(), $input->user_id() );
		return Response::created( $this->lists->one( $coupon ), 'coupons/' . $coupon->id() )->with_etag( (string) $coupon->revision() );
	}

	/** @throws Problem */
	public function read( Input $input ): Response {
		return $this->shown( $this->desk->find( $input->integer( 'id' ) ) );
	}

	/** @throws Problem */
	public function update( Input $input ): Response {
		$before = $this->desk->find( $input->integer( 'id' ) );
		$input->must_match( (string) $before->revision() );
		return $this->shown( $this->desk->update( $before, array_diff_key( $input->all(), [ 'id' => 1 ] ), $input->user_id() ) );
	}

	/**
	 * The archived coupon; nothing when a draft was really deleted.
	 *
	 * @throws Problem
	 */
	public function delete( Input $input ): Response {
		$before = $this->desk->find( $input->integer( 'id' ) );
		$input->must_match( (string) $before->revision() );
		$archived = $this->desk->remove( $before );
		return $archived === null ? Response::no_content() : $this->shown( $archived );
	}

	public function suggest_code( Input $input ): Response {
		return Response::ok( [ 'code' => $this->desk->suggested_code() ] );
	}

	private function shown( Coupon $coupon ): Response {
		return Response::ok( $this->lists->one( $coupon ) )->with_etag( (string) $coupon->revision() );
	}
}
