<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

defined( 'ABSPATH' ) || exit;

/**
 * Where offers, their versions and codes are kept. Writing wants the transaction of the whole change around it.
 */
interface CouponRepository {

	public function find( int $id ): ?Coupon;

	/** @param string $canonical see CodeForm */
	public function find_by_code( string $canonical ): ?FoundCode;

	/** @return list<Coupon> that apply without a code: active and not over */
	public function automatic(): array;

	/** @return list<Coupon> that every customer may see: active and not over */
	public function listed(): array;

	public function page( CouponQuery $query ): CouponPage;

	/**
	 * @return int the new coupon's id
	 * @throws CodeTaken
	 */
	public function add( CouponValues $values, int $created_by, \DateTimeImmutable $now ): int;

	/**
	 * New terms of an offer that was issued become a new version; those of one that nobody saw replace the old.
	 *
	 * @return bool false when somebody else edited it meanwhile
	 * @throws CodeTaken
	 */
	public function change( Coupon $before, CouponValues $after, int $changed_by, \DateTimeImmutable $now ): bool;

	/** @return bool false when somebody else edited it meanwhile */
	public function set_status( Coupon $before, string $status, \DateTimeImmutable $now ): bool;

	/** @return bool false when it was issued meanwhile: then it must stay */
	public function erase( Coupon $draft ): bool;
}
