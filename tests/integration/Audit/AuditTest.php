<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Audit;

use BookingX\Addons\Coupons\Audit\Actor;
use BookingX\Addons\Coupons\Audit\AuditBody;
use BookingX\Addons\Coupons\Audit\AuditChain;
use BookingX\Addons\Coupons\Audit\AuditLog;
use BookingX\Addons\Coupons\Audit\AuditSealer;
use BookingX\Addons\Coupons\Tests\Doubles\FixedActor;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/**
 * @group sql
 * @group smoke
 */
final class AuditTest extends TestCase {

	public function test_an_entry_says_who_did_what_to_which_and_what_it_was_before(): void {
		$this->record( 1 );

		$row = $this->database()->row( 'SELECT * FROM {bkx_audit}' );
		self::assertNotNull( $row );
		self::assertSame( [ 'user', '42', 'coupon_updated', 'coupon', '1', '2026-11-23 09:00:00' ], [ $row['actor_kind'], $row['actor_user_id'], $row['action'], $row['object_type'], $row['object_id'], $row['occurred_at'] ] );
		self::assertStringContainsString( '"before":{"usage_limit":5}', (string) $row['body'] );
		self::assertNull( $row['hash'], 'Writers do not wait for the chain.' );
	}

	public function test_an_entry_needs_the_transaction_of_its_change(): void {
		$this->expectException( \LogicException::class );

		$this->log()->record( 'coupon_updated', 'coupon', 1, [], [] );
	}

	public function test_sealed_entries_are_intact_and_the_rest_is_reported_as_unsealed(): void {
		$this->record( 3 );
		self::assertSame( 3, $this->sealer()->seal() );
		$this->record( 2 );

		$verdict = $this->chain()->verify();

		self::assertTrue( $verdict->is_intact() );
		self::assertSame( 3, $verdict->sealed() );
		self::assertSame( 2, $verdict->unsealed() );
	}

	public function test_sealing_goes_on_from_the_last_seal(): void {
		$this->record( 3 );
		$this->sealer()->seal();
		$this->record( 2 );

		self::assertSame( 2, $this->sealer()->seal() );
		self::assertSame( 0, $this->sealer()->seal() );
		self::assertSame( 5, $this->chain()->verify()->sealed() );
		self::assertTrue( $this->chain()->verify()->is_intact() );
	}

	public function test_an_entry_that_commits_late_is_sealed_after_those_that_were_faster(): void {
		$this->record( 3 );
		$late = $this->ids()[0];
		$this->database()->update( 'bkx_audit', [ 'seq' => 99 ], 'id = %d', [ $late ] );
		$this->sealer()->seal();
		$this->database()->update( 'bkx_audit', [ 'seq' => null ], 'id = %d', [ $late ] );

		$this->sealer()->seal();

		self::assertTrue( $this->chain()->verify()->is_intact() );
		self::assertSame( '3', $this->database()->value( 'SELECT seq FROM {bkx_audit} WHERE id = %d', [ $late ] ) );
	}

	/** @return array<string, array{array<string, int|string>}> */
	public function tampering(): array {
		return [
			'the body'           => [ [ 'body' => '{"action":"nothing_happened"}' ] ],
			'a column it shows'  => [ [ 'actor_user_id' => 1 ] ],
			'the moment'         => [ [ 'occurred_at' => '2020-01-01 00:00:00' ] ],
			'the hash'           => [ [ 'hash' => str_repeat( 'a', 64 ) ] ],
			'the hash before it' => [ [ 'prev_hash' => str_repeat( 'a', 64 ) ] ],
			'the version byte'   => [ [ 'version' => 2 ] ],
		];
	}

	/**
	 * @dataProvider tampering
	 * @param array<string, int|string> $change
	 */
	public function test_the_first_altered_row_is_named( array $change ): void {
		$this->record( 5 );
		$this->sealer()->seal();
		$victim = $this->ids()[2];

		$this->database()->update( 'bkx_audit', $change, 'id = %d', [ $victim ] );

		self::assertSame( $victim, $this->chain()->verify()->first_altered() );
	}

	public function test_a_body_changed_together_with_its_hash_shows_in_the_next_row(): void {
		$this->record( 5 );
		$this->sealer()->seal();
		[ , , $victim, $next ] = $this->ids();
		$row  = $this->database()->row( 'SELECT * FROM {bkx_audit} WHERE id = %d', [ $victim ] );
		self::assertNotNull( $row );
		$body = str_replace( '"usage_limit":5', '"usage_limit":9', (string) $row['body'] );
		self::assertNotSame( $row['body'], $body );

		$this->database()->update( 'bkx_audit', [ 'body' => $body, 'hash' => ( new AuditBody() )->hash( 1, (int) $row['seq'], (string) $row['prev_hash'], $body ) ], 'id = %d', [ $victim ] );

		self::assertSame( $next, $this->chain()->verify()->first_altered() );
	}

	public function test_a_row_taken_out_shows_in_the_one_after_it(): void {
		$this->record( 5 );
		$this->sealer()->seal();
		[ , , $victim, $next ] = $this->ids();

		$this->database()->delete( 'bkx_audit', 'id = %d', [ $victim ] );

		self::assertSame( $next, $this->chain()->verify()->first_altered() );
	}

	public function test_rows_cut_off_at_the_end_are_missed(): void {
		$this->record( 5 );
		$this->sealer()->seal();

		$this->database()->delete( 'bkx_audit', 'id = %d', [ $this->ids()[4] ] );

		self::assertTrue( $this->chain()->verify()->is_cut_off() );
		self::assertFalse( $this->chain()->verify()->is_intact() );
	}

	public function test_the_body_is_the_same_whatever_the_order_of_its_names(): void {
		$body = new AuditBody();

		self::assertSame( $body->encode( [ 'a' => 1, 'b' => [ 'd' => 'ü/', 'c' => [ 2, 1 ] ] ] ), $body->encode( [ 'b' => [ 'c' => [ 2, 1 ], 'd' => 'ü/' ], 'a' => 1 ] ) );
		self::assertSame( '{"a":1,"b":{"c":[2,1],"d":"ü/"}}', $body->encode( [ 'b' => [ 'c' => [ 2, 1 ], 'd' => 'ü/' ], 'a' => 1 ] ) );
	}

	private function record( int $count ): void {
		$this->transaction()->run(
			function () use ( $count ): void {
				for ( $at = 1; $at <= $count; $at++ ) {
					$this->log()->record( 'coupon_updated', 'coupon', $at, [ 'usage_limit' => 5 ], [ 'usage_limit' => null ] );
				}
			}
		);
	}

	private function log(): AuditLog {
		return new AuditLog( $this->database(), $this->transaction(), new FixedActor( Actor::user( 42 ) ), new FrozenClock(), new AuditBody() );
	}

	private function sealer(): AuditSealer {
		return $this->get( AuditSealer::class );
	}

	private function chain(): AuditChain {
		return $this->get( AuditChain::class );
	}

	/** @return list<int> */
	private function ids(): array {
		return array_map( 'intval', array_column( $this->database()->select( 'SELECT id FROM {bkx_audit} ORDER BY id' ), 'id' ) );
	}
}
