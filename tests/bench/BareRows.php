<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Bench;

/**
 * The rows of one booking, written as directly as wpdb allows: one transaction, and two to claim its events and to
 * note that they were told.
 */
final class BareRows {

	private const NOW = '2026-11-21 09:00:00';

	private \wpdb $wpdb;
	private string $run;

	/** @var array<string, int> ids of offers by code */
	private array $coupons = [];

	public function __construct( \wpdb $wpdb, string $run ) {
		$this->wpdb = $wpdb;
		$this->run  = $run;
	}

	public function write( int $process, int $at, string $code ): void {
		$key    = crc32( "{$this->run}-$process-$at" );
		$coupon = $this->coupon( $code );
		$this->wpdb->query( 'START TRANSACTION' );
		$hold = $this->insert( 'bkx_holds', [ 'checkout_key' => "bare-{$this->run}-$process-$at", 'state' => 'held', 'created_at' => self::NOW, 'changed_at' => self::NOW ] );
		$this->slots( $hold, $key );
		$wpdb = $this->wpdb;
		$wpdb->query( (string) $wpdb->prepare( 'UPDATE %i SET times_held = times_held + 1, ver = ver + 1 WHERE id = %d AND times_used + times_held < usage_limit', $wpdb->prefix . 'bkx_coupons', $coupon ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- it is prepared
		$counter = $this->insert( 'bkx_coupon_counters', [ 'coupon_id' => $coupon, 'customer_key_id' => $key, 'held' => 1 ] );
		$this->items( $hold, $coupon, $counter );
		$this->wpdb->update( $this->wpdb->prefix . 'bkx_holds', [ 'state' => 'released', 'checkout_key' => null ], [ 'id' => $hold ] );
		$this->insert( 'bkx_coupon_usage', [ 'coupon_id' => $coupon, 'version_id' => 1, 'hold_id' => $hold, 'booking_id' => $hold, 'customer_id' => 1, 'currency' => 'USD', 'original_price' => 6000, 'discount_amount' => 600, 'final_price' => 5400, 'split' => '{}', 'status' => 'released', 'created_at' => self::NOW ] );
		$this->insert( 'bkx_booking_quotes', [ 'booking_id' => 3000000000 + $hold, 'hold_id' => $hold, 'host' => 'bare', 'quote' => str_repeat( 'x', 1500 ), 'quote_hash' => '', 'engine_version' => 1, 'currency' => 'USD', 'subtotal_minor' => 6000, 'discount_minor' => 600, 'due_minor' => 5400, 'created_at' => self::NOW ] );
		$this->insert( 'bkx_audit', [ 'occurred_at' => self::NOW, 'actor_kind' => 'guest', 'action' => 'bench', 'object_type' => 'hold', 'object_id' => $hold, 'version' => 1, 'body' => str_repeat( 'x', 300 ) ] );
		$first  = $this->insert( 'bkx_outbox', [ 'name' => 'bench', 'payload' => '{}', 'occurred_at' => self::NOW, 'available_at' => self::NOW ] );
		$second = $this->insert( 'bkx_outbox', [ 'name' => 'bench', 'payload' => '{}', 'occurred_at' => self::NOW, 'available_at' => self::NOW ] );
		$this->wpdb->query( 'COMMIT' );
		foreach ( [ "claim_token = 'bench', attempts = 1", "claim_token = NULL, state = 'done'" ] as $set ) {
			$wpdb->query( (string) $wpdb->prepare( "UPDATE %i SET $set WHERE id IN ( %d, %d )", $wpdb->prefix . 'bkx_outbox', $first, $second ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- literal texts
		}
	}

	private function slots( int $hold, int $provider ): void {
		$rows = [];
		for ( $grain = 0; $grain < 12; $grain++ ) {
			$rows[] = $this->wpdb->prepare( '( %d, %d, %d )', 5000000000 + $provider, $grain, $hold );
		}
		$this->wpdb->query( "INSERT INTO {$this->wpdb->prefix}bkx_slots ( provider_id, grain, hold_id ) VALUES " . implode( ', ', $rows ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- each row is prepared
	}

	private function items( int $hold, int $coupon, int $counter ): void {
		$rows = [];
		foreach ( [ [ 'slot', 1 ], [ 'offer', $coupon ], [ 'code', 1 ], [ 'customer', $counter ] ] as [ $kind, $reference ] ) {
			$rows[] = $this->wpdb->prepare( '( %d, %s, %d, 1 )', $hold, $kind, $reference );
		}
		$this->wpdb->query( "INSERT INTO {$this->wpdb->prefix}bkx_hold_items ( hold_id, kind, ref_id, units ) VALUES " . implode( ', ', $rows ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- each row is prepared
	}

	/** @param array<string, int|string> $row */
	private function insert( string $table, array $row ): int {
		if ( $this->wpdb->insert( $this->wpdb->prefix . $table, $row ) !== 1 ) {
			throw new \LogicException( $this->wpdb->last_error );
		}
		return $this->wpdb->insert_id;
	}

	private function coupon( string $code ): int {
		$wpdb = $this->wpdb;
		$this->coupons[ $code ] ??= (int) $wpdb->get_var( $wpdb->prepare( 'SELECT id FROM %i WHERE code = %s', $wpdb->prefix . 'bkx_coupons', $code ) );
		return $this->coupons[ $code ];
	}
}
