<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Checkout;

use BookingX\Addons\Coupons\Database\Database;
use BookingX\Addons\Coupons\Database\Sql;
use BookingX\Addons\Coupons\Pricing\Effect;
use BookingX\Addons\Coupons\Pricing\Money;
use BookingX\Addons\Coupons\Pricing\Quote;

defined( 'ABSPATH' ) || exit;

/**
 * Uses in the database: money in minor units of the row's currency, moments in UTC.
 */
final class WpdbUses implements Uses {

	private const TIME = 'Y-m-d H:i:s';

	private Database $database;

	public function __construct( Database $database ) {
		$this->database = $database;
	}

	public function bind( Hold $hold, Quote $quote, array $code_ids, \DateTimeImmutable $now ): void {
		$rows = array_map(
			fn( Effect $effect ): array => [
				'coupon_id'       => $effect->offer_id(),
				'version_id'      => $effect->version_id(),
				'code_id'         => $code_ids[ $effect->offer_id() ] ?? null,
				'hold_id'         => $hold->id(),
				'booking_id'      => (int) $hold->booking_id(),
				'customer_id'     => (int) $hold->customer_id(),
				'currency'        => $quote->subtotal()->currency(),
				'original_price'  => $quote->subtotal()->minor(),
				'discount_amount' => $effect->saving()->minor(),
				'final_price'     => $quote->total()->minor(),
				'split'           => $this->encode( $effect->shares() ),
				'status'          => UseStatus::BOUND,
				'created_at'      => $now->format( self::TIME ),
			],
			$quote->effects()
		);
		if ( $rows !== [] ) {
			$this->database->insert_many( 'bkx_coupon_usage', $rows );
		}
	}

	public function move( int $hold_id, string $status, \DateTimeImmutable $now ): void {
		$moment = $status === UseStatus::RELEASED ? [ 'released_at' => $now->format( self::TIME ) ] : [];
		// A use that is kept was one when the booking ended, at the latest.
		$used_at = $status === UseStatus::RELEASED ? [] : [ 'used_at' => Sql::raw( 'COALESCE( used_at, %s )', [ $now->format( self::TIME ) ] ) ];
		$this->database->update( 'bkx_coupon_usage', [ 'status' => $status ] + $moment + $used_at, 'hold_id = %d', [ $hold_id ] );
	}

	public function of_hold( int $hold_id ): array {
		return $this->read( $this->database->select( 'SELECT * FROM {bkx_coupon_usage} WHERE hold_id = %d ORDER BY coupon_id', [ $hold_id ] ) );
	}

	public function of_offer( int $coupon_id, int $limit, int $offset = 0 ): array {
		return $this->read(
			$this->database->select(
				'SELECT * FROM {bkx_coupon_usage} WHERE coupon_id = %d ORDER BY created_at DESC, id DESC LIMIT %d OFFSET %d',
				[ $coupon_id, $limit, $offset ]
			)
		);
	}

	public function count_of_offer( int $coupon_id ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM {bkx_coupon_usage} WHERE coupon_id = %d', [ $coupon_id ] );
	}

	public function counts( array $coupon_ids ): array {
		if ( $coupon_ids === [] ) {
			return [];
		}
		$rows   = $this->database->select(
			'SELECT coupon_id, status, COUNT(*) AS uses FROM {bkx_coupon_usage}
			WHERE coupon_id IN ( ' . Sql::placeholders( '%d', $coupon_ids ) . ' ) AND status <> %s GROUP BY coupon_id, status',
			array_merge( $coupon_ids, [ UseStatus::RELEASED ] )
		);
		$counts = [];
		foreach ( $rows as $row ) {
			$id             = (int) $row['coupon_id'];
			$kind           = $row['status'] === UseStatus::BOUND ? 'bound' : 'used';
			$counts[ $id ]  = $counts[ $id ] ?? [ 'used' => 0, 'bound' => 0 ];
			$counts[ $id ][ $kind ] += (int) $row['uses'];
		}
		return $counts;
	}

	/** @param array<string, Money> $shares */
	private function encode( array $shares ): string {
		$minor = array_map( static fn( Money $share ): int => $share->minor(), $shares );
		return json_encode( (object) $minor, JSON_THROW_ON_ERROR );
	}

	/**
	 * @param list<array<string, string|null>> $rows
	 * @return list<Usage>
	 */
	private function read( array $rows ): array {
		return array_map( [ $this, 'usage' ], $rows );
	}

	/** @param array<string, string|null> $row */
	private function usage( array $row ): Usage {
		$currency = (string) $row['currency'];
		/** @var array<string, int> $split */
		$split = json_decode( (string) $row['split'], true, 512, JSON_THROW_ON_ERROR );
		return new Usage(
			[
				'id'          => (int) $row['id'],
				'coupon_id'   => (int) $row['coupon_id'],
				'version_id'  => (int) $row['version_id'],
				'code_id'     => $row['code_id'] === null ? null : (int) $row['code_id'],
				'hold_id'     => (int) $row['hold_id'],
				'booking_id'  => (int) $row['booking_id'],
				'customer_id' => (int) $row['customer_id'],
				'status'      => (string) $row['status'],
				'used_at'     => $this->moment( $row['used_at'] ),
				'released_at' => $this->moment( $row['released_at'] ),
			],
			Money::of_minor( (int) $row['original_price'], $currency ),
			Money::of_minor( (int) $row['discount_amount'], $currency ),
			Money::of_minor( (int) $row['final_price'], $currency ),
			array_map( static fn( int $minor ): Money => Money::of_minor( $minor, $currency ), $split )
		);
	}

	private function moment( ?string $stored ): ?\DateTimeImmutable {
		return $stored === null ? null : new \DateTimeImmutable( $stored, new \DateTimeZone( 'UTC' ) );
	}
}
