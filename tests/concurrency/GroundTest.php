<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Audit\AuditChain;
use BookingX\Addons\Coupons\Audit\AuditLog;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Race;
use BookingX\Addons\Coupons\Tests\Support\SecondSession;
use BookingX\Addons\Coupons\WordPress\OptionSecrets;

/**
 * @group sql
 * @group limits
 */
final class GroundTest extends TestCase {

	private const ACCOUNTS = 4;

	private const EACH = 100;

	protected function setUp(): void {
		parent::setUp();
		$this->raw( 'CREATE TABLE IF NOT EXISTS ' . $this->database()->table( 'bkx_test_accounts' ) . ' ( id bigint(20) NOT NULL, amount bigint(20) NOT NULL, ver bigint(20) NOT NULL DEFAULT 0, PRIMARY KEY  (id) ) ENGINE=InnoDB' );
		$this->database()->delete( 'bkx_test_accounts', '1 = 1' );
		for ( $id = 1; $id <= self::ACCOUNTS; $id++ ) {
			$this->database()->insert( 'bkx_test_accounts', [ 'id' => $id, 'amount' => self::EACH ] );
		}
	}

	protected function tearDown(): void {
		$this->raw( 'DROP TABLE ' . $this->database()->table( 'bkx_test_accounts' ) );
		parent::tearDown();
	}

	public function test_no_money_is_lost_or_made_while_deadlocks_and_lost_connections_rain(): void {
		$race = new Race();
		for ( $process = 0; $process < 4; $process++ ) {
			$race->add( 'transfer', [ 'times' => $this->is_sqlite() ? 25 : 600, 'accounts' => self::ACCOUNTS ] );
		}
		$race->start();
		$killed  = $this->is_sqlite() ? 0 : $this->kill_connections( 8 );
		$results = $race->finish();

		$sums = $this->database()->row( 'SELECT SUM( amount ) AS total, MIN( amount ) AS least FROM {bkx_test_accounts}' );
		self::assertNotNull( $sums );
		self::assertSame( (string) ( self::ACCOUNTS * self::EACH ), $sums['total'] );
		self::assertGreaterThanOrEqual( 0, (int) $sums['least'] );
		self::assertCount( 4, $results );
		self::assertTrue( $this->is_sqlite() || $killed > 5, 'Too few connections were killed to say anything.' );
	}

	public function test_a_guest_who_checks_out_twice_at_once_is_one_customer(): void {
		$race = new Race();
		for ( $process = 0; $process < 6; $process++ ) {
			$race->add( 'meet', [ 'email' => 'Twin@example.org', 'phone' => '+49 30 123456' ] );
		}

		$ids = $race->run();

		self::assertCount( 1, array_unique( $ids, SORT_REGULAR ) );
		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_customers}' ) );
		self::assertSame( '2', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_customer_keys}' ) );
	}

	public function test_the_first_requests_of_a_site_agree_on_its_secret(): void {
		delete_option( OptionSecrets::OPTION );
		$race = new Race();
		for ( $process = 0; $process < 6; $process++ ) {
			$race->add( 'meet', [ 'email' => 'twin@example.org', 'phone' => '' ] );
		}

		$ids = $race->run();

		self::assertCount( 1, array_unique( $ids, SORT_REGULAR ) );
		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_customer_keys}' ) );
	}

	public function test_entries_are_chained_once_by_however_many_sealers(): void {
		$this->transaction()->run(
			function (): void {
				for ( $entry = 0; $entry < 100; $entry++ ) {
					$this->get( AuditLog::class )->record( 'coupon_updated', 'coupon', $entry, [], [] );
				}
			}
		);
		$race = new Race();

		$sealed = $race->add( 'seal', [] )->add( 'seal', [] )->add( 'seal', [] )->run();

		sort( $sealed );
		self::assertSame( [ 0, 0, 100 ], $sealed );
		self::assertTrue( $this->get( AuditChain::class )->verify()->is_intact() );
	}

	private function kill_connections( int $wanted ): int {
		$other  = new SecondSession( $this->wpdb() );
		$own    = $this->wpdb()->get_var( 'SELECT CONNECTION_ID()' );
		// On a busy machine the processes take a while to appear, and on a fast one they are soon done.
		$until  = microtime( true ) + 10;
		$killed = 0;
		while ( $killed < $wanted && microtime( true ) < $until ) {
			usleep( 10000 );
			$victim = $other->value( "SELECT ID FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND ID NOT IN ( CONNECTION_ID(), $own ) ORDER BY RAND() LIMIT 1" );
			if ( $victim !== null ) {
				$other->execute( "KILL $victim" );
				++$killed;
			}
		}
		return $killed;
	}
}
