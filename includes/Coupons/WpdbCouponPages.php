<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Coupons;

use BookingX\Addons\Coupons\Database\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Lists of coupons. Every piece of SQL is written here; what was asked for only chooses among the pieces.
 */
final class WpdbCouponPages {

	private const ORDER_BY = [
		'created_at'  => 'c.created_at',
		'updated_at'  => 'c.updated_at',
		'name'        => 'c.name',
		'code'        => 'c.code',
		'status'      => 'c.status',
		'valid_from'  => 'c.valid_from',
		'valid_until' => 'c.valid_until',
		'times_used'  => 'uses',
		'id'          => 'c.id',
	];

	/** The offer's own counter moves only under a limit, so uses are counted. */
	private const USES = "LEFT JOIN ( SELECT coupon_id, COUNT(*) AS uses FROM {bkx_coupon_usage} WHERE status <> 'released' GROUP BY coupon_id ) u ON u.coupon_id = c.id ";

	private const NOT_OVER     = '( c.valid_until IS NULL OR c.valid_until > %s )';
	private const NOT_DEPLETED = '( c.usage_limit IS NULL OR c.times_used < c.usage_limit )';

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function page( CouponQuery $query ): CouponPage {
		[ $where, $args ] = $this->conditions( $query );
		$total            = (int) $this->database->value( 'SELECT COUNT(*) FROM {bkx_coupons} c WHERE ' . $where, $args );
		if ( $total <= $query->offset() ) {
			return new CouponPage( [], $total );
		}
		$direction = $query->descending ? 'DESC' : 'ASC';
		$rows      = $this->database->select(
			'SELECT c.*, v.version, v.terms FROM {bkx_coupons} c JOIN {bkx_coupon_versions} v ON v.id = c.version_id '
				. ( $query->orderby === 'times_used' ? self::USES : '' )
				. 'WHERE ' . $where
				. ' ORDER BY ' . ( self::ORDER_BY[ $query->orderby ] ?? 'c.created_at' ) . ' ' . $direction . ', c.id ' . $direction
				. ' LIMIT %d OFFSET %d',
			array_merge( $args, [ $query->per_page, $query->offset() ] )
		);
		return new CouponPage( array_map( static fn( array $row ): Coupon => new Coupon( $row ), $rows ), $total );
	}

	/** @return array{literal-string, list<int|string>} */
	private function conditions( CouponQuery $query ): array {
		[ $where, $args ] = $this->state( $query );
		if ( $query->search !== null && $query->search !== '' ) {
			$like  = '%' . addcslashes( $query->search, '_%\\' ) . '%';
			$where = $where . ' AND ( c.name LIKE %s OR c.code LIKE %s OR c.description LIKE %s )';
			$args  = array_merge( $args, [ $like, $like, $like ] );
		}
		foreach ( $this->comparisons( $query ) as [ $condition, $value ] ) {
			if ( $value !== null ) {
				$where  = $where . ' AND ' . $condition;
				$args[] = $value instanceof \DateTimeImmutable ? self::stored( $value ) : $value;
			}
		}
		return [ $where, $args ];
	}

	/** @return list<array{literal-string, \DateTimeImmutable|int|string|null}> */
	private function comparisons( CouponQuery $query ): array {
		$target = "EXISTS ( SELECT 1 FROM {bkx_coupon_targets} t WHERE t.coupon_id = c.id AND t.mode = 'include' AND t.kind = ";
		return [
			[ 'c.discount_type = %s', $query->discount_type ],
			[ 'c.kind = %s', $query->kind ],
			[ 'c.category = %s', $query->category ],
			[ $target . "'service' AND t.target_id = %d )", $query->service ],
			[ $target . "'provider' AND t.target_id = %d )", $query->provider ],
			// valid_until is the first moment that no longer counts: midnight belongs to the day before.
			[ 'c.valid_until > %s', $query->ends_after ],
			[ 'c.valid_until <= %s', $query->ends_before ],
			[ 'c.created_at >= %s', $query->created_after ],
			[ 'c.created_at < %s', $query->created_before ],
		];
	}

	/**
	 * The same judgement as CouponState's, for a whole list.
	 *
	 * @return array{literal-string, list<string>}
	 */
	private function state( CouponQuery $query ): array {
		$now = self::stored( $query->now );
		switch ( $query->state ) {
			case null:
				return [ 'c.status <> %s', [ CouponStatus::ARCHIVED ] ];
			case CouponStatus::ACTIVE:
				return [ "c.status = 'active' AND ( c.valid_from IS NULL OR c.valid_from <= %s ) AND " . self::NOT_OVER . ' AND ' . self::NOT_DEPLETED, [ $now, $now ] ];
			case CouponState::SCHEDULED:
				return [ "c.status = 'active' AND c.valid_from > %s AND " . self::NOT_OVER . ' AND ' . self::NOT_DEPLETED, [ $now, $now ] ];
			case CouponState::EXPIRED:
				return [ "c.status = 'active' AND c.valid_until <= %s", [ $now ] ];
			case CouponState::DEPLETED:
				return [ "c.status = 'active' AND c.times_used >= c.usage_limit AND " . self::NOT_OVER, [ $now ] ];
			default:
				return [ 'c.status = %s', [ $query->state ] ];
		}
	}

	private static function stored( \DateTimeImmutable $instant ): string {
		return $instant->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' );
	}
}
