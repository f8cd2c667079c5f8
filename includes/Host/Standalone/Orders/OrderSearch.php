<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Host\Standalone\Orders;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Host\Standalone\PostTypes;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the main bookings that staff look for.
 */
final class OrderSearch {

	private const SEARCHED_META = [ 'first_name', 'last_name', 'email', 'phone', OrderMeta::CODES ];

	private const ORDER_BY = [
		'start'   => 'starts.meta_value',
		'created' => 'p.post_date_gmt',
		'id'      => 'p.ID',
	];

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/** @return list<int> */
	public function ids( OrderQuery $query ): array {
		[ $from, $args ] = $this->from( $query );
		$column          = self::ORDER_BY[ $query->orderby() ] ?? self::ORDER_BY['start'];
		$direction       = $query->is_descending() ? 'DESC' : 'ASC';
		$rows            = $this->database->select(
			"SELECT p.ID $from ORDER BY $column $direction, p.ID $direction LIMIT %d OFFSET %d",
			array_merge( $args, [ $query->per_page(), $query->offset() ] )
		);
		return array_map( static fn( array $row ): int => (int) $row['ID'], $rows );
	}

	public function count( OrderQuery $query ): int {
		[ $from, $args ] = $this->from( $query );
		return (int) $this->database->value( "SELECT COUNT(*) $from", $args );
	}

	/** @return array{literal-string, list<int|string>} */
	private function from( OrderQuery $query ): array {
		$sql  = 'FROM {posts} p JOIN {postmeta} starts ON starts.post_id = p.ID AND starts.meta_key = %s
			WHERE p.post_type = %s AND p.post_parent = 0 AND p.post_status IN ( ' . Sql::placeholders( '%s', $query->statuses() ) . ' )';
		$args = array_merge( [ OrderMeta::START, PostTypes::BOOKING ], $query->statuses() );
		foreach ( [ '>=' => $query->from(), '<' => $query->until() ] as $sign => $moment ) {
			if ( $moment !== null ) {
				$sql   .= " AND starts.meta_value $sign %s";
				$args[] = $moment->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' );
			}
		}
		if ( $query->provider_id() !== null ) {
			$sql .= " AND EXISTS ( SELECT 1 FROM {posts} c JOIN {postmeta} seat ON seat.post_id = c.ID AND seat.meta_key = 'seat_id'
				WHERE ( c.ID = p.ID OR c.post_parent = p.ID ) AND seat.meta_value = %s )";
			$args[] = (string) $query->provider_id();
		}
		if ( $query->search() !== '' ) {
			$text = addcslashes( $query->search(), '_%\\' );
			$sql .= ' AND ( p.ID = %d OR EXISTS ( SELECT 1 FROM {postmeta} found WHERE found.post_id = p.ID AND (
				( found.meta_key IN ( ' . Sql::placeholders( '%s', self::SEARCHED_META ) . ' ) AND found.meta_value LIKE %s )
				OR ( found.meta_key = %s AND found.meta_value LIKE %s ) ) ) )';
			$args = array_merge( $args, [ ctype_digit( $query->search() ) ? (int) $query->search() : 0 ], self::SEARCHED_META, [ "%$text%", OrderMeta::ORDER_KEY, $this->key_of_reference( $query->search() ) ] );
		}
		return [ $sql, $args ];
	}

	/** Pattern of the keys that begin with this reference, see Order::reference(); of none when it is no reference. */
	private function key_of_reference( string $text ): string {
		return preg_match( '/^[0-9a-f]{8}$/iD', $text ) === 1 ? strtolower( $text ) . '%' : '';
	}
}
