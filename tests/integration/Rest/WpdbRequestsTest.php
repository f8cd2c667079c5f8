<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Integration\Rest;

use BookingX\Addons\Coupons\Rest\Idempotency\Requests;
use BookingX\Addons\Coupons\Rest\Idempotency\WpdbRequests;
use BookingX\Addons\Coupons\Tests\Contract\Rest\RequestsContract;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Integration\TestCase;

/** @group sql */
final class WpdbRequestsTest extends TestCase {

	use RequestsContract;

	private FrozenClock $clock;

	protected function setUp(): void {
		parent::setUp();
		$this->clock = new FrozenClock();
	}

	protected function requests(): Requests {
		return new WpdbRequests( $this->database(), $this->clock );
	}

	protected function wait( int $seconds ): void {
		$this->clock->move( "+$seconds seconds" );
	}
}
