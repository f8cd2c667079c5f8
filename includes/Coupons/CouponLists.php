<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Checkout\Usage;
use BookingX\Addons\Coupons\Checkout\Uses;
use BookingX\Addons\Coupons\Clock;
use BookingX\Addons\Coupons\Host\BookingHost;
use BookingX\Addons\Coupons\Rest\Input;
use BookingX\Addons\Coupons\Rest\Problem;
use BookingX\Addons\Coupons\Rest\Response;
use BookingX\Addons\Coupons\WordPress\Capabilities;

defined( 'ABSPATH' ) || exit;

/**
 * What staff look at: a coupon, a page of coupons, the uses of one.
 */
final class CouponLists {

	private CouponRepository $coupons;
	private CouponPresenter $presenter;
	private Uses $uses;
	private BookingHost $host;
	private Clock $clock;

	public function __construct( CouponRepository $coupons, CouponPresenter $presenter, Uses $uses, BookingHost $host, Clock $clock ) {
		$this->coupons   = $coupons;
		$this->presenter = $presenter;
		$this->uses      = $uses;
		$this->host      = $host;
		$this->clock     = $clock;
	}

	/** @return array<string, mixed> */
	public function one( Coupon $coupon ): array {
		return $this->presenter->one( $coupon );
	}

	public function page( Input $input ): Response {
		$query                 = new CouponQuery( $this->clock->now() );
		$query->search         = $input->string_or( 'search', null );
		$query->state          = $input->string_or( 'state', null );
		$query->discount_type  = $input->string_or( 'discount_type', null );
		$query->kind           = $input->string_or( 'kind', null );
		$query->category       = $input->string_or( 'category', null );
		$query->service        = $input->integer_or( 'service', null );
		$query->provider       = $input->integer_or( 'provider', null );
		$query->ends_after     = $this->start_of( $input, 'ends_after' );
		$query->ends_before    = $this->start_of( $input, 'ends_before' );
		$query->created_after  = $this->start_of( $input, 'created_after' );
		$query->created_before = $this->start_of( $input, 'created_before' );
		$query->orderby        = $input->string( 'orderby' );
		$query->descending     = $input->string( 'order' ) === 'desc';
		$query->page           = $input->integer( 'page' );
		$query->per_page       = $input->integer( 'per_page' );
		$page                  = $this->coupons->page( $query );
		return Response::page( $this->presenter->many( $page->coupons() ), $page->total(), $query->per_page );
	}

	/** @throws Problem 404 */
	public function uses( Input $input ): Response {
		$coupon = $this->coupons->find( $input->integer( 'id' ) );
		if ( $coupon === null ) {
			throw Problem::not_found();
		}
		$per_page = $input->integer( 'per_page' );
		$uses     = $this->uses->of_offer( $coupon->id(), $per_page, ( $input->integer( 'page' ) - 1 ) * $per_page );
		// Who it was is for those who may see people; figures are for everybody who may see reports.
		$with_people = current_user_can( Capabilities::VIEW_PEOPLE );
		return Response::page(
			array_map( fn( Usage $use ): array => CouponUseSchema::present( $use, $with_people ? $this->customer( $use ) : null ), $uses ),
			$this->uses->count_of_offer( $coupon->id() ),
			$per_page
		);
	}

	/** @return array{name: string, email: string}|null as the booking names them */
	private function customer( Usage $use ): ?array {
		$booking = $this->host->find( $use->booking_id() );
		return $booking === null ? null : [ 'name' => $booking->customer_name(), 'email' => $booking->email() ];
	}

	/** A date without a zone is one of the site's. */
	private function start_of( Input $input, string $field ): ?\DateTimeImmutable {
		return $input->has( $field ) ? new \DateTimeImmutable( $input->string( $field ) . ' 00:00:00', $this->clock->zone() ) : null;
	}
}
