<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Unit\Rest;

use BookingX\Addons\Coupons\Rest\Idempotency\Requests;
use BookingX\Addons\Coupons\Tests\Contract\Rest\RequestsContract;
use BookingX\Addons\Coupons\Tests\Doubles\FrozenClock;
use BookingX\Addons\Coupons\Tests\Doubles\InMemoryRequests;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/../../support/translation.php';

final class InMemoryRequestsTest extends TestCase {

	use RequestsContract;

	private FrozenClock $clock;
	private Requests $requests;

	protected function setUp(): void {
		$this->clock    = new FrozenClock();
		$this->requests = new InMemoryRequests( $this->clock );
	}

	protected function requests(): Requests {
		return $this->requests;
	}

	protected function wait( int $seconds ): void {
		$this->clock->move( "+$seconds seconds" );
	}
}
