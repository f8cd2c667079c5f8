<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\WordPress;

use BookingX\Addons\Coupons\Audit\AuditChain;
use BookingX\Addons\Coupons\Audit\AuditLog;
use BookingX\Addons\Coupons\Audit\AuditSealer;
use BookingX\Addons\Coupons\Database\SchemaRecord;
use BookingX\Addons\Coupons\Queue\OutboxStatus;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\WordPress\Heartbeat;
use BookingX\Addons\Coupons\WordPress\Installer;
use BookingX\Addons\Coupons\WordPress\SiteHealth\AuditCheck;
use BookingX\Addons\Coupons\WordPress\SiteHealth\ClockCheck;
use BookingX\Addons\Coupons\WordPress\SiteHealth\CronCheck;
use BookingX\Addons\Coupons\WordPress\SiteHealth\DurabilityCheck;
use BookingX\Addons\Coupons\WordPress\SiteHealth\OutboxCheck;
use BookingX\Addons\Coupons\WordPress\SiteHealth\TablesCheck;

/**
 * @group sql
 * @group smoke
 */
final class SiteHealthTest extends TestCase {

	protected function tearDown(): void {
		$this->get( Installer::class )->install();
		parent::tearDown();
	}

	public function test_each_check_answers_in_the_shape_that_wordpress_shows(): void {
		/** @var array<string, array<string, array{test: callable}>> $tests */
		$tests = apply_filters( 'site_status_tests', [ 'direct' => [], 'async' => [] ] );
		$ours  = array_filter( array_keys( $tests['direct'] ), static fn( string $name ): bool => strpos( $name, 'bookingx_coupons_' ) === 0 );

		self::assertGreaterThanOrEqual( 6, count( $ours ) );
		foreach ( $ours as $name ) {
			$result = ( $tests['direct'][ $name ]['test'] )();
			self::assertIsArray( $result );
			self::assertSame( [ 'label', 'status', 'badge', 'description', 'actions', 'test' ], array_keys( $result ) );
			self::assertContains( $result['status'], [ 'good', 'recommended', 'critical' ] );
		}
	}

	public function test_a_missing_key_is_critical(): void {
		self::assertSame( 'good', $this->get( TablesCheck::class )->run()->status() );

		$this->raw( 'ALTER TABLE ' . $this->database()->table( 'bkx_customer_keys' ) . ' DROP INDEX kind_key_hash' );

		$result = $this->get( TablesCheck::class )->run();
		self::assertSame( 'critical', $result->status() );
		self::assertStringContainsString( 'bkx_customer_keys', $result->description() );
	}

	public function test_a_foreign_table_is_critical(): void {
		$this->get( SchemaRecord::class )->found_foreign( [ 'bkx_coupons' ] );

		$result = $this->get( TablesCheck::class )->run();

		$this->get( SchemaRecord::class )->found_foreign( [] );
		self::assertSame( 'critical', $result->status() );
		self::assertStringContainsString( 'bkx_coupons', $result->description() );
	}

	public function test_a_database_that_may_forget_commits_is_named(): void {
		$result = $this->get( DurabilityCheck::class )->run();

		$row = $this->database()->row( "SHOW VARIABLES LIKE 'innodb_flush_log_at_trx_commit'" );
		self::assertSame( $row === null || $row['Value'] === '1' ? 'good' : 'recommended', $result->status() );
	}

	public function test_a_table_without_transactions_is_critical_where_there_are_engines(): void {
		$table = $this->database()->table( 'bkx_leases' );
		$this->raw( $this->is_sqlite() ? 'SELECT 1' : "ALTER TABLE $table ENGINE=MyISAM" );

		$result = $this->get( DurabilityCheck::class )->run();

		$this->raw( $this->is_sqlite() ? 'SELECT 1' : "ALTER TABLE $table ENGINE=InnoDB" );
		self::assertSame( $this->is_sqlite() ? 'good' : 'critical', $result->status() );
	}

	public function test_late_and_dead_events_are_named(): void {
		$clock = new FrozenClock();
		$check = new OutboxCheck( new OutboxStatus( $this->database(), $clock ) );
		self::assertSame( 'good', $check->run()->status() );
		$now = $clock->now()->format( 'Y-m-d H:i:s' );
		$this->database()->insert( 'bkx_outbox', [ 'name' => 'coupon_created', 'payload' => '{}', 'occurred_at' => $now, 'available_at' => $now ] );

		$clock->move( '+16 minutes' );

		self::assertStringContainsString( '16 minutes', $check->run()->description() );
		$this->database()->update( 'bkx_outbox', [ 'state' => 'dead' ], '1 = 1' );
		self::assertStringContainsString( '1 event failed', $check->run()->description() );
	}

	public function test_a_job_that_is_not_scheduled_is_named(): void {
		( new Heartbeat() )->start();
		self::assertSame( 'good', $this->get( CronCheck::class )->run()->status() );

		( new Heartbeat() )->stop();

		self::assertSame( 'recommended', $this->get( CronCheck::class )->run()->status() );
	}

	public function test_clocks_that_differ_are_named(): void {
		self::assertSame( 'good', $this->get( ClockCheck::class )->run()->status() );

		$check = new ClockCheck( $this->database(), new FrozenClock( '2001-01-01 00:00:00' ) );

		self::assertSame( 'recommended', $check->run()->status() );
	}

	public function test_an_altered_audit_log_is_critical(): void {
		$this->transaction()->run( fn() => $this->get( AuditLog::class )->record( 'coupon_updated', 'coupon', 1, [], [] ) );
		$this->get( AuditSealer::class )->seal();
		$check = new AuditCheck( $this->get( AuditChain::class ) );
		self::assertSame( 'good', $check->run()->status() );

		$this->database()->update( 'bkx_audit', [ 'object_id' => 2 ], '1 = 1' );

		self::assertSame( 'critical', $check->run()->status() );
	}
}
