<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Concurrency;

use BookingX\Addons\Coupons\Checkout\Reconciliation;
use BookingX\Addons\Coupons\Checkout\Submission;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;
use BookingX\Addons\Coupons\Tests\Support\CheckoutStage;
use BookingX\Addons\Coupons\Tests\Support\Race;

/**
 * Races on the site's own database. Whoever wins, counters, holds, uses and times must agree afterwards.
 */
abstract class RaceTestCase extends TestCase {

	protected CheckoutStage $stage;

	protected function setUp(): void {
		parent::setUp();
		$this->stage = new CheckoutStage();
	}

	protected function assertPostConditions(): void {
		self::assertSame( [], $this->get( Reconciliation::class )->differences() );
	}

	/**
	 * @param list<array<string, mixed>> $all arguments of each process
	 * @return list<array{outcome: string, booking_id: int|null, repeated: bool}>
	 */
	protected function race_to_book( array $all ): array {
		$race = new Race();
		foreach ( $all as $arguments ) {
			$race->add( 'book', $arguments );
		}
		/** @var list<array{outcome: string, booking_id: int|null, repeated: bool}> */
		return $race->run();
	}

	/** @param list<array{outcome: string, booking_id: int|null, repeated: bool}> $results */
	protected static function count_booked( array $results ): int {
		return count( array_filter( $results, static fn( array $result ): bool => $result['outcome'] === Submission::BOOKED ) );
	}

	/** @return array{used: int, held: int} */
	protected function counted( int $coupon_id ): array {
		$row = $this->database()->row( 'SELECT times_used, times_held FROM {bkx_coupons} WHERE id = %d', [ $coupon_id ] );
		return [ 'used' => (int) ( $row['times_used'] ?? 0 ), 'held' => (int) ( $row['times_held'] ?? 0 ) ];
	}
}
