<?php
declare( strict_types=1 );

namespace BookingX\Addons\Coupons\Tests\Doubles;

use BookingX\Addons\Coupons\Audit\Actor;
use BookingX\Addons\Coupons\Audit\ActorSource;

final class FixedActor implements ActorSource {

	private Actor $actor;

	public function __construct( Actor $actor ) {
		$this->actor = $actor;
	}

	public function current(): Actor {
		return $this->actor;
	}
}
