<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\Race;

final class RestTest extends TestCase {

	private const PROCESSES = 8;

	public function test_one_request_sent_by_eight_at_once_is_done_once(): void {
		$results = $this->race_to_create( '6f1ed002ab5595859014ebf0951522d9' );

		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_coupons}' ) );
		self::assertSame( '1', $this->database()->value( "SELECT COUNT(*) FROM {bkx_outbox} WHERE name = 'coupon_created'" ) );
		self::assertSame( [], array_diff( array_column( $results, 'status' ), [ 201, 409 ] ) );
		self::assertCount( 1, array_filter( $results, static fn( array $result ): bool => $result['status'] === 201 && ! $result['replayed'] ) );
	}

	public function test_of_eight_who_want_the_same_code_one_gets_it_and_the_others_are_told(): void {
		$statuses = array_count_values( array_column( $this->race_to_create( '' ), 'status' ) );
		ksort( $statuses );

		self::assertSame( [ 201 => 1, 400 => self::PROCESSES - 1 ], $statuses );
		self::assertSame( '1', $this->database()->value( 'SELECT COUNT(*) FROM {bkx_coupon_codes}' ) );
	}

	public function test_a_limit_of_requests_is_exact_however_many_count(): void {
		$race = new Race();
		for ( $process = 0; $process < self::PROCESSES; $process++ ) {
			$race->add( 'rest_count', [ 'times' => 20, 'limit' => 50 ] );
		}

		self::assertSame( 50, array_sum( array_filter( $race->run(), 'is_int' ) ) );
	}

	/** @return list<array{status: int, replayed: bool}> */
	private function race_to_create( string $key ): array {
		$manager = $this->account( 'manager@example.com', 'bkx_manager' );
		$race    = new Race();
		for ( $process = 0; $process < self::PROCESSES; $process++ ) {
			$race->add( 'rest_create', [ 'user' => $manager, 'code' => 'RACE10', 'key' => $key ] );
		}
		/** @var list<array{status: int, replayed: bool}> */
		return $race->run();
	}
}
